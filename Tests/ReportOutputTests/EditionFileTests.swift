import Foundation
import ReportModel
import ReportOutput
import ReportTesting
import Testing

@Suite struct EditionFileTests {
    private static let record = EditionRecord(
        edition: SampleReport.edition,
        articles: [EditionRecord.ArticleRecord(id: "a \"quoted\" name", sha256: "1f")],
        claims: [
            ClaimRecord(
                id: "1",
                key: SeriesKey(
                    measure: "aid", statistic: .cumulative, unit: "USD",
                    dimensions: Dimensions(side: "USA", place: "Kyiv"), baseline: CivilInterval("2021-01"),
                    isPlanned: false, recorder: "Pentagon"), label: "Aid",
                quantity: Quantity(low: Decimal(string: "16.25"), high: nil, stated: 16, hedge: .atLeast, unit: "USD")
                    ?? Quantity(exactly: 1, unit: "USD"), interval: CivilInterval("[2022-05-01..2022-05-09]"),
                observations: ["1", "2"], articles: ["a"], quote: "over 16", sentence: "It has given over 16.")
        ])

    @Test func anEditionIsReadAsItWasWritten() throws {
        #expect(try EditionFile.record(EditionFile.file(Self.record).bytes) == Self.record)
        let whole = EditionRecord(SampleReport.make())
        #expect(try EditionFile.record(EditionFile.file(whole).bytes) == whole)
    }

    @Test func aDamagedFileIsRefused() {
        let bytes = EditionFile.file(Self.record).bytes
        #expect(throws: (any Error).self) { try EditionFile.record(Array(bytes.dropLast(40))) }
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "cumulative", with: "monthly")
        #expect(throws: (any Error).self) { try EditionFile.record(Array(text.utf8)) }
    }
}

import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

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

    private static func files(_ record: EditionRecord) -> [[UInt8]] {
        let summary = EditionSummary(
            edition: record.edition, articles: 1, figures: 2, events: 3, charts: 4, findings: [])
        return EditionFile.files(summary, record).map(\.bytes)
    }

    private static func read(_ files: [[UInt8]]) throws -> EditionRecord {
        try EditionFile.record(head: files[0], claims: files[1])
    }

    @Test func theOutcomeIsReadAsItWasWritten() throws {
        let summary = EditionSummary(SampleReport.make())
        #expect(try EditionFile.summary(EditionFile.files(summary, Self.record)[0].bytes) == summary)
    }

    @Test func anEditionIsReadAsItWasWritten() throws {
        #expect(try Self.read(Self.files(Self.record)) == Self.record)
        let whole = EditionRecord(SampleReport.make())
        #expect(try Self.read(Self.files(whole)) == whole)
    }

    @Test func aDamagedFileIsRefused() {
        let files = Self.files(Self.record)
        #expect(throws: (any Error).self) { try Self.read([files[0], Array(files[1].dropLast(40))]) }
        let text = String(decoding: files[1], as: UTF8.self).replacingOccurrences(of: "cumulative", with: "monthly")
        #expect(throws: (any Error).self) { try Self.read([files[0], Array(text.utf8)]) }
    }
}

import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct EditionComparisonTests {
    private static let before = [
        Sample.observation("a", 10, period: "2022-05", article: "a"),
        Sample.observation("b", 20, period: "2022-06-01", article: "b"),
    ]

    private static func record(
        _ observations: [Observation], articles: [(String, String)] = [("a", "1"), ("b", "1")], lexicon: String = "l"
    ) -> EditionRecord {
        let edition = Edition(
            id: "e", asOf: nil, title: "", window: ReportWindow(since: nil, until: nil), command: "", toolVersion: "",
            lexiconDigest: lexicon, inputDigest: "")
        return EditionRecord(
            Report(
                edition: edition,
                extractions: Extractions(articles.map { Sample.extraction(sha256: $0.1, id: $0.0) }),
                observations: observations, claims: Sample.claims(of: observations), series: [], events: [],
                charts: [], findings: []))
    }

    private static func told(_ new: EditionRecord) -> [String] {
        EditionComparison(from: record(before), to: new).changes().changes.map { "\($0.kind) \($0.reason.rawValue)" }
    }

    @Test func theSameEditionHasNoChanges() {
        let changes = EditionComparison(from: Self.record(Self.before), to: Self.record(Self.before)).changes()
        #expect(changes.changes.isEmpty && changes.unchanged == 2 && !changes.isReadAnew)
    }

    @Test func aNewArticleBringsNewClaims() {
        let more = Self.before + [Sample.observation("c", 30, period: "2022-07-01", article: "c")]
        let articles = [("a", "1"), ("b", "1"), ("c", "1")]
        #expect(Self.told(Self.record(more, articles: articles)) == ["new new-article"])
        #expect(Self.told(Self.record([Self.before[0]], articles: [("a", "1")])) == ["withdrawn removed-article"])
    }

    @Test func aCorrectedArticleChangesItsClaims() {
        let changed = [Self.before[0], Sample.observation("b", 25, period: "2022-06-01", article: "b")]
        #expect(Self.told(Self.record(changed, articles: [("a", "1"), ("b", "2")])) == ["changed corrected-article"])
        // The text has moved, so that its figures have other identifiers.
        let moved = [Self.before[0], Sample.observation("z", 20, period: "2022-06-01", article: "b")]
        #expect(Self.told(Self.record(moved, articles: [("a", "1"), ("b", "2")])) == [])
    }

    @Test func otherRulesDateAnew() {
        let dated = [Sample.observation("a", 10, period: "2022-05-03", article: "a"), Self.before[1]]
        #expect(Self.told(Self.record(dated, lexicon: "m")) == ["redated lexicon"])
        #expect(Self.told(Self.record(dated)) == ["redated context"])
    }

    @Test func anotherArticleCanNarrowATime() {
        let more = Self.before + [Sample.observation("c", 10, period: "2022-05-07", article: "c")]
        let record = Self.record(more, articles: [("a", "1"), ("b", "1"), ("c", "1")])
        #expect(Self.told(record) == ["redated new-article"])
    }
}

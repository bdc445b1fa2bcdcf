import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

/// What changed since the edition before is told on the front page and listed with its reasons.
@Suite struct NewsTests {
    private static func record(_ figure: Observation, _ count: Int, day: String?) -> ClaimRecord {
        let key = SeriesKey(
            measure: figure.measure.id, statistic: figure.statistic, unit: .person, dimensions: figure.dimensions,
            baseline: nil, isPlanned: false, recorder: nil)
        return ClaimRecord(
            id: figure.id, key: key, label: figure.measure.label, quantity: .exact(count),
            interval: day.flatMap { CivilInterval($0) }, observations: [figure.id], articles: [figure.source.article],
            quote: "\(count) people", sentence: "They said <b>\(count)</b> people were led away.")
    }

    private static func report(_ changes: [EditionChange]) throws -> Report {
        let sample = SampleReport.make()
        let previous = Edition(
            id: "2022-10-12-abcdef", asOf: CivilDate("2022-10-12"), title: "", window: sample.edition.window,
            command: "", toolVersion: "0.1", lexiconDigest: "", inputDigest: "")
        return Report(
            edition: sample.edition, extractions: sample.extractions, observations: sample.observations,
            series: sample.series, events: sample.events, charts: sample.charts, findings: [],
            changes: EditionChanges(
                previous: previous, changes: changes, unchanged: 7, newArticles: ["seeds/river.txt"],
                correctedArticles: [], removedArticles: [], isReadAnew: true))
    }

    @Test func changesAreCountedAndListed() throws {
        let figure = try #require(SampleReport.make().observations.first)
        let (before, after) = (
            Self.record(figure, 79, day: "2022-05-01"), Self.record(figure, 83, day: "2022-06-24")
        )
        let page = try Resources.page(
            of: Self.report([
                EditionChange(.changed, .correctedArticle, before: before, after: after),
                EditionChange(.withdrawn, .removedArticle, before: before, after: nil),
            ]))
        #expect(page.contains("Since edition 2022-10-12-abcdef (12\u{A0}October 2022): <b>0</b> new figures"))
        #expect(page.contains("<b>1</b> changed, <b>0</b> dated otherwise, <b>1</b> withdrawn, <b>7</b> as before."))
        #expect(page.contains("1 article was added. Articles are read by other words"))
        #expect(page.contains("They said &lt;b&gt;79&lt;/b&gt; people were led away."))
        #expect(page.contains("The article’s text has changed."))
        #expect(page.matches(of: /<tr[^>]*><th scope="row" data-label="Figure">/).count > 2)
    }

    @Test func anEditionWithoutChangesHasNoTable() throws {
        let page = try Resources.page(of: Self.report([]))
        #expect(!page.contains("stack changes"))
        #expect(!page.contains("lists them with the reasons"))
    }

    @Test func theFirstEditionSaysSoOnItsFrontPage() throws {
        let page = try Resources.page(of: SampleReport.make())
        let front = try #require(page.firstRange(of: "class=\"new-page\"")).lowerBound
        #expect(page[..<front].contains("This is the first edition"))
    }
}

extension Quantity {
    fileprivate static func exact(_ count: Int) -> Quantity { Quantity(exactly: .init(count), unit: .person) }
}

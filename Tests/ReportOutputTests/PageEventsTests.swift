import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

/// Which events of many stand open on the page.
@Suite struct PageEventsTests {
    @Test func oneHappeningOfManyArticlesStandsOpenOnce() throws {
        let sample = try #require(SampleReport.make().events.first)
        func event(_ id: String, _ day: String, confidence: Double) -> Event {
            Event(
                id: id, source: sample.source, category: sample.category, date: CivilInterval(day), claim: sample.claim,
                actors: [], place: "Kyiv", rule: sample.rule, confidence: confidence)
        }
        let told = (1...40).map { event("again-\($0)", "2022-02-24", confidence: 0.9) }
        let events = told + (1...9).map { event("other-\($0)", "2022-03-0\($0)", confidence: 0.5) }
        let report = Report(
            edition: SampleReport.edition, extractions: [], observations: [], series: [], events: events, charts: [],
            findings: [])
        let open = PageEvents(report, limits: try Resources.limits(), medium: .screen).dated.open
        #expect(open.count == 15)
        #expect(open.filter { $0.hasPrefix("other") }.count == 9)
    }
}

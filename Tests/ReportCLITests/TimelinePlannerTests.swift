import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportCLI
@testable import ReportOutput

/// Which events of many the timeline draws.
@Suite struct TimelinePlannerTests {
    /// Forty articles of one day tell forty things; three tell of one retreat; thirty other events stand alone.
    @Test func whatIsOfNoKindAndNoPlaceIsNotToldOften() throws {
        let events =
            (1...40).map { event("loose-\($0)", "other:happening", nil, nil, day: 1, confidence: 0.3) }
            + (1...3).map { event("retreat-\($0)", "withdrawal", "RETREAT", nil, day: 2, confidence: 0.3) }
            + (1...30).map { event("single-\($0)", "mass_grave", nil, "Izium", day: $0, confidence: 0.9) }
        let shown = try shown(events)
        #expect(shown.filter { $0.hasPrefix("retreat") }.count == 3)
        #expect(shown.filter { $0.hasPrefix("single") }.count == 17)
        #expect(shown.count == 20)
    }

    private func shown(_ events: [Event]) throws -> [String] {
        let folder = Program.root.path + "/Sources/ReportLexicon/Resources"
        let loaded = try LoadedLexicon(folder: folder, topic: "ukraine", configuration: Configuration())
        let drawer = try ChartDrawer(lexicon: loaded, resources: try OutputResources(loaded))
        let report = Report(
            edition: SampleReport.edition, extractions: [], observations: [], series: [], events: events, charts: [],
            findings: [])
        return try #require(TimelinePlanner(context: drawer.context(of: report)).plan()).shows
    }

    private func event(
        _ id: String, _ kind: String, _ plover: String?, _ place: String?, day: Int, confidence: Double
    ) -> Event {
        let span = TextSpan(0, 12)
        let article = Article(
            id: id, origin: Origin(location: id, byteCount: span.length, sha256: ""), title: nil, text: "they went on",
            language: nil, publication: nil, passages: [])
        return Event(
            id: id, source: SourceSpan(article, span: span, sentence: span),
            category: EventCategory(
                id: kind, label: kind, plover: PloverCode(event: plover, mode: nil, context: nil), cameo: nil,
                acled: nil),
            date: CivilDate(year: 2022, month: 5, day: day).map { CivilInterval(day: $0) },
            claim: Claim(attribution: .none, status: .reported), actors: [], place: place,
            rule: RuleID("events", kind), confidence: confidence)
    }
}

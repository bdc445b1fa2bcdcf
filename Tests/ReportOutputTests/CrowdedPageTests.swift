import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

/// The page of thousands of articles: it stays small, and what it leaves out is counted, named and explained.
@Suite struct CrowdedPageTests {
    private static let report = crowd(of: 1200)
    private static let page = Result { try Resources.page(of: report) }

    @Test func whatIsLeftOutIsCountedBesideALinkAndTheOrder() throws {
        let page = try Self.page.get()
        let files = page.matches(of: #/[0-9] more stand in <a href="([a-z.]+)">/#)
        #expect(Set(files.map { String($0.1) }) == ["observations.csv", "report.json"])
        let articles = "1,000 more stand in <a href=\"report.json\">report.json</a>. Here are those with most figures."
        #expect(page.contains(articles))
        #expect(try rows(from: "figures", to: "differ").contains("is marked. Long tables hold the strongest figures:"))
    }

    @Test func everythingThatIsReferredToIsThere() throws {
        let page = try Self.page.get()
        let anchors = Set(page.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let links = Set(page.matches(of: /href="#([^"]+)"/).map { String($0.1) })
        #expect(links.subtracting(anchors) == [])
        #expect(page.utf8.count < 3_000_000)
    }

    /// Each crate of another colour would else come before the second figure of a measure.
    @Test func nounsWithoutAMeasureLeaveRoomForMeasures() throws {
        let figures = try rows(from: "figures", to: "differ").matches(of: /<tr id="f-([a-z]+)-/).map { String($0.1) }
        #expect(figures.count { $0 == "lost" } == 900)
        #expect(figures.count { $0 == "crate" } == 600)
    }

    @Test func aSampleOfUnusedNumbersWillDo() throws {
        let unused = try rows(from: "unused", to: "method")
        #expect(unused.matches(of: /<li>/).count == 25)
        #expect(unused.contains("1,175 more stand in"))
    }

    /// The last hundred articles have a second figure.
    @Test func undatedArticlesWithMostFiguresHaveARow() throws {
        let undated = try rows(from: "undated", to: "unused")
        let articles = undated.matches(of: />Ferry ([0-9]+)</).compactMap { Int($0.1) }
        #expect(articles.count == 200)
        #expect(articles.suffix(100) == Array(1101...1200)[...])
    }

    @Test func longDataOfAChartAreAFileOfTheirOwn() throws {
        let shown = Self.report.observations.map(\.id)
        let picture = ChartImage(path: "charts/lost.png", width: 2, height: 2, png: SampleReport.tinyPNG)
        func page(_ shows: [String]) throws -> String {
            let chart = ReportChart(
                id: "lost", title: "Lost", caption: "", altText: "", image: picture, square: nil, shows: shows,
                measures: ["unit_lost"])
            return try Resources.page(of: Self.crowd(of: 1200, charts: [chart]))
        }
        #expect(try page(shown).contains("<a href=\"charts/lost.csv\">"))
        #expect(try page(Array(shown.prefix(3))).contains("<a download=\"lost.csv\" href=\"data:text/csv;"))
    }

    private func rows(from section: String, to next: String) throws -> Substring {
        let page = try Self.page.get()
        let start = try #require(page.firstRange(of: "<h2 id=\"\(section)\">")).upperBound
        let end = try #require(page[start...].firstRange(of: "<h2 id=\"\(next)\">")).lowerBound
        return page[start..<end]
    }

    /// Articles without a date that count crates of a colour each; the last ones also tell of a loss, nine times over.
    private static func crowd(of count: Int, charts: [ReportChart] = []) -> Report {
        let lost = measure("unit_lost", "Sailors lost", group: "losses")
        let extractions = (1...count).map { number -> Extraction in
            let sample = SampleArticle(
                id: "ferry/\(number).txt", title: "Ferry \(number)",
                text: "The harbour counted \(number) crates on the 7th pier. Then \(number) sailors were lost.")
            func figure(_ id: String, _ words: String, _ measure: Measure) -> Observation {
                sample.observation(
                    id, words, number: "\(number)", Quantity(exactly: Decimal(number), unit: .item), measure, .flow,
                    claim: Claim(attribution: .none, status: .reported), counted: nil, side: nil, period: nil)
            }
            let noun = measure("other:crate\(number)", "Crates", group: "other")
            let losses = number > count - 100 ? Array(1...9) : []
            return Extraction(
                article: sample.article, publication: nil, times: [], quantities: [],
                observations: [figure("crate-\(number)", "\(number) crates", noun)]
                    + losses.map { figure("lost-\(number)-\($0)", "\(number) sailors", lost) },
                events: [],
                ignored: [IgnoredNumber(span: sample.span("7th"), reason: "ordinal", rule: RuleID("numbers", "order"))],
                findings: [])
        }
        return Report(
            edition: SampleReport.edition, extractions: Extractions(extractions),
            observations: extractions.flatMap(\.observations), series: [], events: [], charts: charts, findings: [])
    }

    @Test func differencesOnWhichMostSourcesSpeakAreShown() throws {
        let slip = Self.measure("slip", "Slip", group: "losses")
        let quarrel = Self.measure("quarrel", "Quarrel", group: "losses")
        let extractions = [5, 8, 11].map { number -> Extraction in
            let sample = SampleArticle(
                id: "quay/\(number).txt", title: nil, text: "They counted \(number) or 19 boats.")
            func figure(_ words: String, _ measure: Measure) -> Observation {
                sample.observation(
                    "\(measure.id)-\(number)-\(words)", words, number: words,
                    Quantity(exactly: Decimal(Int(words) ?? 0), unit: .item), measure, .stock,
                    claim: Claim(attribution: .none, status: .reported), counted: nil, side: nil, period: nil)
            }
            let slips = number == 5 ? [figure("5", slip), figure("19", slip)] : []
            return Extraction(
                article: sample.article, publication: nil, times: [], quantities: [],
                observations: slips + [figure("\(number)", quarrel)], events: [], ignored: [], findings: [])
        }
        let report = Report(
            edition: SampleReport.edition, extractions: Extractions(extractions),
            observations: extractions.flatMap(\.observations), series: [], events: [], charts: [], findings: [])
        func boxes(_ limits: PageLimits) throws -> [String] {
            let resources = OutputResources(strings: try Resources.strings(), stylesheet: "", limits: limits)
            return ReportPage(report: report, resources: resources).html.markup
                .matches(of: #/<div class="box.*>\s*<h3>([A-Za-z]+)/#).map { String($0.1) }
        }
        #expect(try boxes(try Resources.limits()) == ["Slip", "Quarrel"])
        let text = String(decoding: try SourceTree.resource("page-limits.json5"), as: UTF8.self)
        let short = text.replacing("differences: { open: 8, rows: 40 }", with: "differences: { open: 1, rows: 1 }")
        #expect(try boxes(try PageLimits.decode(from: Array(short.utf8), location: "")) == ["Quarrel"])
    }

    private static func measure(_ id: String, _ label: String, group: String) -> Measure {
        Measure(
            id: id, label: label, definition: label, unit: .item, defaultStatistic: .flow, plausible: nil, group: group)
    }
}

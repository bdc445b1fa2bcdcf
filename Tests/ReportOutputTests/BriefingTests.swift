import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct BriefingTests {
    private static func text(_ path: String, of report: Report) throws -> String {
        let files = BriefingExporter(resources: try Resources.output()).files(for: report)
        let file = try #require(files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func everyChartStandsWithItsCaptionSourcesAndAlternativeText() throws {
        let report = SampleReport.make()
        let text = try Self.text("briefing/figures.md", of: report)
        for chart in report.charts { #expect(text.contains("](\(chart.id).png)")) }
        #expect(text.contains("**Figure 2.** American aid: three figures, three scopes. The totals begin"))
        #expect(text.contains("Articles: “New Arms for Kyiv, and Voices From the Front” \\(13\u{A0}Oct 2022\\)."))
        #expect(text.contains("Alternative text: Bars in billion dollars"))
    }

    @Test func picturesAreAllThatTheKitRefersTo() throws {
        let report = SampleReport.make()
        let files = Set(BriefingExporter(resources: try Resources.output()).files(for: report).map(\.path))
        let page = try Self.text("briefing/figures.html", of: report)
        let pictures = page.matches(of: /src="([^"]+)"/).map { "briefing/" + $0.1 }
        #expect(pictures.count == report.charts.count)
        #expect(files.isSuperset(of: pictures))
    }

    @Test func hostileWordsStayWords() throws {
        let hostile = "![x](y) <script>alert(1)</script> \\input{z} $1$ \u{202E}\n# head"
        let image = ChartImage(path: "charts/a.png", width: 4, height: 3, png: [])
        let chart = ReportChart(
            id: "a", title: hostile, caption: hostile, altText: hostile, image: image, square: nil, shows: [],
            measures: [])
        let sample = SampleReport.make()
        let report = Report(
            edition: sample.edition, extractions: [], observations: [], series: [], events: [], charts: [chart],
            findings: [])
        let markdown = try Self.text("briefing/figures.md", of: report)
        #expect(!markdown.contains("![x](y)") && !markdown.contains("\n# head"))
        #expect(markdown.matches(of: /.</).allSatisfy { $0.0.hasPrefix("\\") })
        let latex = try Self.text("briefing/figures.tex", of: report)
        let lines = latex.split(separator: "\n").filter { !$0.hasPrefix("%") }.joined(separator: "\n")
        #expect(!lines.contains("\\input") && !lines.contains(" $1$"))
        #expect(try !Self.text("briefing/figures.html", of: report).contains("<script"))
        let slides = PandocMarkdown(
            figures: BriefingFigure.all(of: report, try Resources.strings()), report: report,
            strings: try Resources.strings()
        ).slides
        #expect(slides.matches(of: /.</).allSatisfy { $0.0.hasPrefix("\\") } && !slides.contains("![x]"))
    }
}

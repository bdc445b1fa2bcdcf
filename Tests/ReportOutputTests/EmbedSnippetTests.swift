import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct EmbedSnippetTests {
    @Test func wordsAreEscapedForEachLanguage() throws {
        let image = ChartImage(path: "charts/a.png", width: 10, height: 5, png: [])
        let chart = ReportChart(
            id: "a", title: "A & B", caption: "50% of [it]_ \\ ~", altText: "<bars>", image: image, square: nil,
            shows: [], measures: [])
        let texts = EmbedSnippet.all(for: chart, folder: "charts/").map(\.text)
        #expect(texts[0] == "![\\<bars\\>](charts/a.png)\n*A \\& B. 50% of \\[it\\]\\_ \\\\ \\~*")
        #expect(texts[1].contains("alt=\"&lt;bars&gt;\"><figcaption>A &amp; B. 50%"))
        #expect(texts[2].hasPrefix("% <bars>\n"))
        #expect(texts[2].contains("\\caption{A \\& B. 50\\% of [it]\\_ \\textbackslash{} \\textasciitilde{}}"))
    }
}

internal import Foundation
internal import ReportModel

/// A chart on the page: the picture with its words, and its data to take along.
struct ChartFigure {
    private let page: PageContext
    private let numbered: NumberedChart
    private var chart: ReportChart { numbered.chart }
    private var words: FigureWords { page.strings.figures }

    init(_ numbered: NumberedChart, _ page: PageContext) {
        self.numbered = numbered
        self.page = page
    }

    var html: HTML {
        let anchor = Anchor.chart(chart.id)
        let number = ["number": String(numbered.number)]
        return """
            <figure id="\(anchor)" aria-labelledby="\(anchor)-caption">
            <picture>\(square)<img src="\(source(chart.image))" width="\(chart.image.width)" \
            height="\(chart.image.height)" alt="\(chart.altText)"></picture>
            <figcaption id="\(anchor)-caption"><b>\(words.chart.filled(number)) \(chart.title).</b> \(chart.caption) \
            \(references)</figcaption>
            </figure>
            <ul class="tools">
            <li><a href="#\(anchor)">\(words.chartLink.filled(number))</a></li>
            <li><a download="\(chart.id).csv" href="\(data)">\(words.chartData.filled(number))</a></li>
            </ul>
            <details class="embed"><summary>\(words.chartEmbed.filled(number))</summary>
            \(EmbedSnippet.all(for: chart).map(snippet))</details>

            """
    }

    private func snippet(_ snippet: EmbedSnippet) -> HTML {
        "<p class=\"small\">\(snippet.name)</p>\n<pre tabindex=\"0\"><code>\(snippet.text)</code></pre>\n"
    }

    /// The variant for narrow screens.
    private var square: HTML {
        guard let image = chart.square else { return "" }
        return """
            <source media="screen and (max-width:640px)" srcset="\(source(image))" width="\(image.width)" \
            height="\(image.height)">
            """
    }

    private func source(_ image: ChartImage) -> HTML {
        .trusted("data:image/png;base64," + Data(image.png).base64EncodedString())
    }

    private var data: HTML {
        let table = ChartData(chart, of: page.report)
        return .trusted("data:text/csv;charset=utf-8;base64," + Data(table.csv).base64EncodedString())
    }

    /// The articles that the drawn figures and events come from, in the order of their numbers.
    private var references: HTML {
        let shown = Set(chart.shows)
        let articles =
            page.report.observations.filter { shown.contains($0.id) }.map(\.source.article)
            + page.report.events.filter { shown.contains($0.id) }.map(\.source.article)
        let known = Set(articles).compactMap { id in page.number(ofArticle: id).map { ($0, id) } }
        return known.sorted { $0.0 < $1.0 }.map { page.reference(to: $0.1) }.joined(separator: " ")
    }
}

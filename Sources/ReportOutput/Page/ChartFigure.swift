internal import Foundation
internal import ReportModel

/// A chart on the page: the picture with its words, and its data to take along.
struct ChartFigure {
    private let page: PageContext
    private let numbered: NumberedChart
    private var chart: ReportChart { numbered.chart }
    private var words: FigureWords { page.strings.figures }
    private static let mostReferences = 12

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
            <figcaption id="\(anchor)-caption"><b>\(words.chart.filled(number))</b> \(chart.title). \
            \(references)</figcaption>
            </figure>
            \(page.design.medium == .screen ? tools : "")
            """
    }

    private var tools: HTML {
        let number = ["number": String(numbered.number)]
        return """
            <ul class="tools">
            <li><a href="#\(Anchor.chart(chart.id))">\(words.chartLink.filled(number))</a></li>
            <li><a \(data)>\(words.chartData.filled(number))</a></li>
            </ul>
            <details class="embed"><summary>\(words.chartEmbed.filled(number))</summary>
            \(EmbedSnippet.all(for: chart, folder: "charts/").map(snippet))</details>

            """
    }

    private func snippet(_ snippet: EmbedSnippet) -> HTML {
        "<p class=\"small\">\(snippet.name)</p>\n<pre tabindex=\"0\"><code>\(snippet.text)</code></pre>\n"
    }

    /// The variant for narrow screens.
    private var square: HTML {
        guard page.design.medium == .screen, let image = chart.square else { return "" }
        return """
            <source media="screen and (max-width:640px)" srcset="\(source(image))" width="\(image.width)" \
            height="\(image.height)">
            """
    }

    private func source(_ image: ChartImage) -> HTML {
        .trusted("data:image/png;base64,") + .trusted(Array(Data(image.png).base64EncodedData()))
    }

    /// The attributes of a link to the data: they are in it, unless they are too long for that.
    private var data: HTML {
        let table = ChartData(chart, page.shown).csv
        guard table.count <= page.limits.chartData else { return "href=\"charts/\(chart.id).csv\"" }
        return "download=\"\(chart.id).csv\" href=\""
            + .trusted("data:text/csv;charset=utf-8;base64,") + .trusted(Array(Data(table).base64EncodedData())) + "\""
    }

    /// The articles that the drawn figures and events come from, in the order of their numbers; the data have them all.
    private var references: HTML {
        let articles = page.shown.articles(of: chart)
        let links = articles.prefix(Self.mostReferences).map { page.reference(to: $0.id) }
        return links.joined(separator: " ") + (articles.count > links.count ? " …" : "")
    }
}

internal import ReportModel

/// The lines with which a chart is put into another document, in the languages that briefings are written in.
struct EmbedSnippet {
    let name: String
    let text: String

    static func all(for chart: ReportChart) -> [EmbedSnippet] {
        [
            EmbedSnippet(name: "Markdown", text: markdown(chart)), EmbedSnippet(name: "HTML", text: html(chart)),
            EmbedSnippet(name: "LaTeX", text: latex(chart)),
        ]
    }

    private static func markdown(_ chart: ReportChart) -> String {
        let alt = markdownText(chart.altText)
        let words = markdownText("\(chart.title). \(chart.caption)")
        return "![\(alt)](\(chart.image.path))\n*\(words)*"
    }

    private static func html(_ chart: ReportChart) -> String {
        let figure: HTML = """
            <figure><img src="\(chart.image.path)" width="\(chart.image.width)" height="\(chart.image.height)" \
            alt="\(chart.altText)"><figcaption>\(chart.title). \(chart.caption)</figcaption></figure>
            """
        return figure.markup
    }

    private static func latex(_ chart: ReportChart) -> String {
        let words = "\(chart.title). \(chart.caption)".map(latex).joined()
        return """
            \\begin{figure}
            \\includegraphics[width=\\linewidth]{\(chart.image.path)}
            \\caption{\(words)}
            \\end{figure}
            """
    }

    private static func latex(_ character: Character) -> String {
        switch character {
        case "&", "%", "$", "#", "_", "{", "}": "\\\(character)"
        case "\\": "\\textbackslash{}"
        case "~": "\\textasciitilde{}"
        case "^": "\\textasciicircum{}"
        default: String(character)
        }
    }

    private static func markdownText(_ text: String) -> String {
        text.map { "\\[]*_`<".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

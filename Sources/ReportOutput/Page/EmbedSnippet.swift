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
        let alt = escaped(chart.altText, special: "\\[]*_`")
        let words = escaped("\(chart.title). \(chart.caption)", special: "\\[]*_`")
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
        let words = escaped("\(chart.title). \(chart.caption)", special: "&%$#_{}")
        return """
            \\begin{figure}
            \\includegraphics[width=\\linewidth]{\(chart.image.path)}
            \\caption{\(words)}
            \\end{figure}
            """
    }

    /// A backslash before each special character.
    private static func escaped(_ text: String, special: String) -> String {
        var whole = ""
        for character in text {
            if special.contains(character) { whole.append("\\") }
            whole.append(character)
        }
        return whole
    }
}

internal import ReportModel

/// The lines with which a chart is put into another document, in the languages that briefings are written in.
struct EmbedSnippet {
    let name: String
    let text: String

    /// - Parameter folder: where the picture lies, from the document's place: `charts/`, or nothing.
    static func all(for chart: ReportChart, folder: String) -> [EmbedSnippet] {
        let path = folder + chart.image.fileName
        return [
            EmbedSnippet(name: "Markdown", text: markdown(chart, path)),
            EmbedSnippet(name: "HTML", text: html(chart, path).markup),
            EmbedSnippet(name: "LaTeX", text: latex(chart, path)),
        ]
    }

    private static func markdown(_ chart: ReportChart, _ path: String) -> String {
        "![\(MarkdownText.escaped(chart.altText))](\(path))\n*\(MarkdownText.escaped(words(chart)))*"
    }

    private static func html(_ chart: ReportChart, _ path: String) -> HTML {
        """
        <figure><img src="\(path)" width="\(chart.image.width)" height="\(chart.image.height)" \
        alt="\(chart.altText)"><figcaption>\(words(chart))</figcaption></figure>
        """
    }

    private static func latex(_ chart: ReportChart, _ path: String) -> String {
        """
        % \(LaTeXText.comment(chart.altText))
        \\begin{figure}
        \\includegraphics[width=\\linewidth]{\(path)}
        \\caption{\(LaTeXText.escaped(words(chart)))}
        \\end{figure}
        """
    }

    private static func words(_ chart: ReportChart) -> String { "\(chart.title). \(chart.caption)" }
}

extension ChartImage {
    /// The last part of its path.
    var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
}

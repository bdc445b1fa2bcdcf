internal import ReportModel

/// The charts in pandoc's Markdown, from which it makes documents and slides.
struct PandocMarkdown {
    let figures: [BriefingFigure]
    let report: Report
    let strings: ReportStrings

    /// Pictures with alternative text, each with its caption and its articles below.
    var document: String {
        head
            + figures.map { figure in
                """

                ![\(MarkdownText.escaped(figure.chart.altText))](\(figure.picture)){width=6.2in}

                ::: {custom-style="Image Caption"}
                **\(figure.name)** \(MarkdownText.escaped(figure.caption))
                :::
                \(figure.hasSources ? "\n" + MarkdownText.escaped(figure.sources) + "\n" : "")
                """
            }.joined()
    }

    /// A slide for each chart, with its articles in the speaker's notes. Pandoc puts the first words of a picture below it, and its title where the
    /// alternative text belongs.
    var slides: String {
        head
            + figures.map { figure in
                """

                ## \(MarkdownText.escaped(figure.chart.title))

                ![\(MarkdownText.escaped(figure.chart.caption))](\(figure.picture) \
                "\(MarkdownText.escaped(figure.chart.altText))")

                ::: notes
                \(MarkdownText.escaped(figure.sources))
                :::

                """
            }.joined()
    }

    private var head: String {
        """
        ---
        title: \(Self.quoted(report.edition.title))
        subtitle: \(Self.quoted(strings.briefing.from.filled(["edition": report.edition.id])))
        lang: \(strings.language)
        ---

        """
    }

    /// A string of YAML; what it holds is read as Markdown.
    private static func quoted(_ text: String) -> String {
        let inner = MarkdownText.escaped(text).unicodeScalars.map { scalar in
            scalar == "\\" || scalar == "\"" ? "\\\(scalar)" : String(scalar)
        }
        return "\"\(inner.joined())\""
    }
}

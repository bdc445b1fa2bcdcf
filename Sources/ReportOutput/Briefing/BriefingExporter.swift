package import ReportModel

/// `briefing/`: the charts with their words in the forms that other documents take.
package struct BriefingExporter: Exporter {
    package let name = "briefing"
    static let folder = "briefing/"
    private let strings: ReportStrings

    package init(resources: OutputResources) { strings = resources.strings }

    package func files(for report: Report) -> [OutputFile] {
        let figures = BriefingFigure.all(of: report, strings)
        guard !figures.isEmpty else { return [] }
        let documents = [
            ("figures.md", markdown(figures, report)), ("figures.html", page(figures, report).markup),
            ("figures.tex", latex(figures)),
        ]
        return documents.map { OutputFile(path: Self.folder + $0, bytes: Array($1.utf8)) }
            + figures.flatMap(pictures)
    }

    private func pictures(_ figure: BriefingFigure) -> [OutputFile] {
        figure.chart.images.map { OutputFile(path: Self.folder + $0.fileName, bytes: $0.png) }
            + [OutputFile(path: Self.folder + figure.dataFile, bytes: figure.data.csv)]
    }

    private func markdown(_ figures: [BriefingFigure], _ report: Report) -> String {
        let head = "# \(MarkdownText.escaped(report.edition.title))\n\n\(from(report))\n"
        let parts = figures.map { figure in
            """

            ## \(figure.name) \(MarkdownText.escaped(figure.chart.title))

            ![\(MarkdownText.escaped(figure.chart.altText))](\(figure.picture))

            **\(figure.name)** \(MarkdownText.escaped(figure.caption))
            \(figure.hasSources ? "\n" + MarkdownText.escaped(figure.sources) + "\n" : "")
            \(MarkdownText.escaped(strings.briefing.alt.filled(["words": figure.chart.altText])))

            """
        }
        return head + parts.joined()
    }

    private func page(_ figures: [BriefingFigure], _ report: Report) -> HTML {
        let parts = figures.map { figure -> HTML in
            """
            <figure id="\(Anchor.chart(figure.chart.id))">
            <img src="\(figure.picture)" width="\(figure.chart.image.width)" height="\(figure.chart.image.height)" \
            alt="\(figure.chart.altText)">
            <figcaption><b>\(figure.name)</b> \(figure.caption) \(figure.hasSources ? figure.sources : "")</figcaption>
            </figure>

            """
        }
        return """
            <!DOCTYPE html>
            <html lang="\(strings.language)" dir="\(strings.direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(report.edition.title)</title>
            </head>
            <body>
            <h1>\(report.edition.title)</h1>
            <p>\(from(report))</p>
            \(parts)</body>
            </html>

            """
    }

    private func latex(_ figures: [BriefingFigure]) -> String {
        figures.map { figure in
            let sources = figure.hasSources ? " " + figure.sources : ""
            return """
                % \(LaTeXText.comment(strings.briefing.alt.filled(["words": figure.chart.altText])))
                \\begin{figure}
                \\centering
                \\includegraphics[width=\\linewidth]{\(figure.picture)}
                \\caption{\(LaTeXText.escaped(figure.caption + sources))}
                \\label{fig:\(figure.chart.id)}
                \\end{figure}

                """
        }.joined(separator: "\n")
    }

    private func from(_ report: Report) -> String { strings.briefing.from.filled(["edition": report.edition.id]) }
}

package import ReportModel

/// `observations.csv`: one row for each figure of the window, in long format.
package struct CSVExporter: Exporter {
    package let name = "csv"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        let articles = Dictionary(
            report.extractions.map { ($0.article.id, ArticleEntry($0)) }, uniquingKeysWith: { first, _ in first })
        var table = CSVTable()
        table.append(ObservationField.all.map { .text($0.name) })
        for observation in report.observations {
            let article = articles[observation.source.article]
            table.append(ObservationField.all.map { $0.cell(observation, article) })
        }
        return [OutputFile(path: "observations.csv", bytes: table.bytes)]
    }
}

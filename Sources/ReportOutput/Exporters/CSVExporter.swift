internal import Foundation
package import ReportModel

/// `observations.csv`, `series.csv` and `events.csv` in long format, and `datapackage.json`, which describes them.
package struct CSVExporter: Exporter {
    package let name = "csv"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        let tables = Self.tables(of: report)
        return tables.map(\.file) + [DataPackage(report: report, tables: tables).file]
    }

    static func tables(of report: Report) -> [DataTable] {
        let articles = ArticleEntry.all(of: report)
        return [
            DataTable(
                "observations", title: "Figures as the articles tell them", key: "id", fields: ObservationField.all,
                rows: observations(report, articles)),
            DataTable(
                "series", title: "Claims by series, each counted once", key: nil, fields: SeriesField.all,
                rows: SeriesRow.rows(of: report)),
            DataTable(
                "events", title: "Events as the articles tell them", key: "id", fields: EventField.all,
                rows: report.events.map { EventRow(event: $0, article: articles[$0.source.article]) }),
        ]
    }

    private static func observations(_ report: Report, _ articles: [String: ArticleEntry]) -> [ObservationRow] {
        var claims: [String: ClaimedFigure] = [:]
        for claim in report.claims { for id in claim.observations { claims[id] = claim } }
        var series: [String: String] = [:]
        for line in report.series { for point in line.points { for id in point.observations { series[id] = line.id } } }
        return report.observations.map {
            ObservationRow(
                observation: $0, counted: claims[$0.id], series: series[$0.id], article: articles[$0.source.article])
        }
    }
}

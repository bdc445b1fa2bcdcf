package import ReportModel

/// `observations.csv`, `series.csv` and `events.csv` in long format, and `datapackage.json`, which describes them.
package struct CSVExporter: Exporter {
    package let name = "csv"

    package init() {}

    package func files(for report: Report) -> [OutputFile] { Self.tables(of: report).map(\.file) }

    package func index(of files: [WrittenFile], for report: Report) -> [OutputFile] {
        [DataPackage(report: report, tables: Array(zip(Self.tables(of: report), files))).file]
    }

    private static func tables(of report: Report) -> [DataTable] {
        [
            DataTable(
                "observations", title: "Figures as the articles tell them", key: "id", fields: ObservationField.all,
                rows: { forEachObservation(of: report, $0) }),
            DataTable(
                "series", title: "Claims by series, each counted once", key: nil, fields: SeriesField.all,
                rows: { SeriesRow.forEach(of: report, $0) }),
            DataTable(
                "events", title: "Events as the articles tell them", key: "id", fields: EventField.all,
                rows: { forEachEvent(of: report, $0) }),
        ]
    }

    private static func forEachObservation(of report: Report, _ body: (ObservationRow) -> Void) {
        let articles = ArticleEntry.all(of: report)
        var claims: [String: Int] = [:]
        for (place, claim) in report.claims.enumerated() { for id in claim.observations { claims[id] = place } }
        var series: [String: Int] = [:]
        for (place, line) in report.series.enumerated() {
            for point in line.points { for id in point.observations { series[id] = place } }
        }
        for observation in report.observations {
            body(
                ObservationRow(
                    observation: observation, counted: claims[observation.id].map { report.claims[$0] },
                    series: series[observation.id].map { report.series[$0].id },
                    article: articles[observation.source.article]))
        }
    }

    private static func forEachEvent(of report: Report, _ body: (EventRow) -> Void) {
        let articles = ArticleEntry.all(of: report)
        for event in report.events { body(EventRow(event: event, article: articles[event.source.article])) }
    }
}

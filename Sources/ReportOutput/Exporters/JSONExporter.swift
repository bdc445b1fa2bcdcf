package import ReportModel

/// `report.json`: everything of the edition, with the words each value was read from.
package struct JSONExporter: Exporter {
    package let name = "json"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        var json = JSONWriter(.indented)
        let line = ContractLine(includesText: true)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("edition") { $0.write(report.edition) }
            json.member("extractions", report.extractions) { line.write($1, to: &$0) }
            json.member("measures", measures(of: report)) { $0.write($1) }
            json.member("observations", report.observations.map(\.id))
            json.member("claims", report.claims) { $0.write($1) }
            json.member("series", report.series) { $0.write($1) }
            json.member("contradictions", report.contradictions) { $0.write($1) }
            json.member("corrections", report.corrections) { $0.write($1) }
            json.member("events", report.events.map(\.id))
            json.member("charts", report.charts) { $0.write($1) }
            json.member("findings", report.findings) { $0.write($1, nil) }
        }
        json.endLine()
        return [OutputFile(path: "report.json", bytes: json.bytes)]
    }

    /// The measures of the observations, once each, by identifier.
    private func measures(of report: Report) -> [Measure] {
        let known = Dictionary(
            report.extractions.flatMap(\.observations).map { ($0.measure.id, $0.measure) },
            uniquingKeysWith: { first, _ in first })
        return known.values.sorted { $0.id < $1.id }
    }
}

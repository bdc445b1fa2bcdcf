package import ReportModel

/// `report.json`: everything of the edition, with the words each value was read from.
package struct JSONExporter: Exporter {
    package let name = "json"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        [OutputFile(path: "report.json") { write(report, to: $0) }]
    }

    private func write(_ report: Report, to sink: any ByteSink) {
        var json = JSONWriter(.indented, to: sink)
        let line = ContractLine(includesText: true)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("edition") { $0.write(report.edition) }
            var measures: [String: Measure] = [:]
            json.member("extractions", report.extractions) { json, extraction in
                line.write(extraction, to: &json)
                collect(extraction, &measures)
            }
            json.member("measures", measures.values.sorted { $0.id < $1.id }) { $0.write($1) }
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
        json.finish()
    }

    /// The measures of the observations, once each, by identifier.
    private func collect(_ extraction: Extraction, _ known: inout [String: Measure]) {
        for observation in extraction.observations where known[observation.measure.id] == nil {
            known[observation.measure.id] = observation.measure
        }
    }
}

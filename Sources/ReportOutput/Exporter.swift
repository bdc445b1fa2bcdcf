package import ReportModel

/// Makes the files of one format from a report: the same report gives the same bytes.
package protocol Exporter: Sendable {
    /// What users call the format: `html`.
    var name: String { get }

    /// The files, in a fixed order, none if the report has nothing to show in this format.
    func files(for report: Report) -> [OutputFile]
}

/// The formats of an edition: add a new one here.
package enum Exporters {
    package static func all(_ resources: OutputResources) -> [any Exporter] {
        [
            HTMLExporter(resources: resources), CSVExporter(), JSONExporter(), EditionExporter(),
            CalendarExporter(), TimelineExporter(), ChartExporter(),
        ]
    }
}

/// All files of an edition.
package enum EditionFiles {
    /// The files of every exporter, those that were made otherwise, and `manifest.json`, which lists them, last.
    package static func make(
        _ report: Report, exporters: [any Exporter], others: [OutputFile] = []
    ) -> [OutputFile] {
        let files = exporters.flatMap { $0.files(for: report) } + others
        return files + [Manifest(report: report, files: files).file]
    }
}

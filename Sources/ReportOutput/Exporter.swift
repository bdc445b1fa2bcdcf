package import ReportModel

/// Makes the files of one format from a report: the same report gives the same bytes.
package protocol Exporter: Sendable {
    /// What users call the format: `html`.
    var name: String { get }

    /// The files, in a fixed order, none if the report has nothing to show in this format.
    func files(for report: Report) -> [OutputFile]

    /// The files that describe those that were written; none, unless a format needs them.
    func index(of files: [WrittenFile], for report: Report) -> [OutputFile]
}

extension Exporter {
    package func index(of files: [WrittenFile], for report: Report) -> [OutputFile] { [] }
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

/// The files of an edition: those of every exporter, those that were made otherwise, and `manifest.json`, which lists them.
package struct EditionFiles: Sendable {
    private let report: Report
    private let exporters: [any Exporter]
    private let others: [OutputFile]

    package init(_ report: Report, exporters: [any Exporter], others: [OutputFile] = []) {
        (self.report, self.exporters, self.others) = (report, exporters, others)
    }

    /// Hands over the files of all formats, those of several at once, each made while it is written.
    package func write(
        _ write: @Sendable (OutputFile) throws(OutputError) -> WrittenFile
    ) throws(OutputError) {
        let formats = Parallel.map(exporters, least: 2) { exporter in
            Result { () throws(OutputError) in try files(of: exporter, write) }
        }
        var entries: [WrittenFile] = []
        for format in formats { entries += try format.get() }
        if let failure = report.extractions.failure {
            throw OutputError(.writeFailed, failure.message, location: failure.folder, hint: failure.hint)
        }
        for file in others { entries.append(try write(file)) }
        _ = try write(Manifest(report: report, entries: entries).file)
    }

    private func files(
        of exporter: any Exporter, _ write: (OutputFile) throws(OutputError) -> WrittenFile
    ) throws(OutputError) -> [WrittenFile] {
        var written: [WrittenFile] = []
        for file in exporter.files(for: report) { written.append(try write(file)) }
        for file in exporter.index(of: written, for: report) { written.append(try write(file)) }
        return written
    }
}

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

/// The files of an edition, made one format after the other as they are asked for, so that few are in memory at once.
///
/// Those of every exporter, those that were made otherwise, and `manifest.json`, which lists them, last.
package struct EditionFiles: Sequence {
    private let report: Report
    private let exporters: [any Exporter]
    private let others: [OutputFile]

    package init(_ report: Report, exporters: [any Exporter], others: [OutputFile] = []) {
        (self.report, self.exporters, self.others) = (report, exporters, others)
    }

    package func makeIterator() -> Iterator { Iterator(report: report, exporters: exporters, others: others) }

    package struct Iterator: IteratorProtocol {
        private let report: Report
        private var formats: ArraySlice<any Exporter>
        private var others: [OutputFile]
        /// Made and not handed over, the next one last.
        private var made: [OutputFile] = []
        private var entries: [Manifest.Entry] = []
        private var isAtEnd = false

        fileprivate init(report: Report, exporters: [any Exporter], others: [OutputFile]) {
            (self.report, formats, self.others) = (report, exporters[...], others)
        }

        package mutating func next() -> OutputFile? {
            while made.isEmpty, let format = formats.popFirst() { made = format.files(for: report).reversed() }
            if made.isEmpty {
                made = others.reversed()
                others = []
            }
            guard let file = made.popLast() else {
                defer { isAtEnd = true }
                return isAtEnd ? nil : Manifest(report: report, entries: entries).file
            }
            entries.append(Manifest.Entry(file))
            return file
        }
    }
}

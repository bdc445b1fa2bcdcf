package import ReportModel

/// `edition.json`: what the edition was made from and what it claims, for the next one.
package struct EditionExporter: Exporter {
    package let name = "edition"

    package init() {}

    package func files(for report: Report) -> [OutputFile] { [EditionFile.file(EditionRecord(report))] }
}

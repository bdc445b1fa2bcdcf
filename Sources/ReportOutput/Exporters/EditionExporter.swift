package import ReportModel

/// `edition.json` and `claims.json`: how the edition came out and what it claims, for the next one.
package struct EditionExporter: Exporter {
    package let name = "edition"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        EditionFile.files(EditionSummary(report), EditionRecord(report))
    }
}

package import ReportModel

/// `report.html`: the whole edition in one file that needs no network and runs no script.
package struct HTMLExporter: Exporter {
    package let name = "html"
    private let resources: OutputResources

    package init(resources: OutputResources) { self.resources = resources }

    package func files(for report: Report) -> [OutputFile] {
        let page = ReportPage(report: report, resources: resources)
        return [OutputFile(path: "report.html", bytes: page.html.bytes)]
    }
}

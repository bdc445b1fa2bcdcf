package import ReportModel

/// What an edition can hold beside its own files: its print, and a kit for briefings. Other programs make some of it;
/// where they are missing or fail, a finding says so and all the rest is there.
package struct ExtraDocuments: Sendable {
    private let wantsPDF: Bool
    private let wantsBriefing: Bool
    private let settings: ToolSettings

    package init(pdf: Bool, briefing: Bool, settings: ToolSettings) {
        wantsPDF = pdf
        wantsBriefing = briefing
        self.settings = settings
    }

    package func make(of report: Report, _ resources: OutputResources) -> (files: [OutputFile], findings: [Finding]) {
        var (files, findings) = ([OutputFile](), [Finding]())
        if wantsPDF {
            let printed = PDFPrinter(resources: resources, settings: settings).document(of: report)
            files += printed.file.map { [$0] } ?? []
            findings += printed.findings
        }
        if wantsBriefing {
            let documents = BriefingDocuments(resources: resources, settings: settings).make(of: report)
            files += BriefingExporter(resources: resources).files(for: report) + documents.files
            findings += documents.findings
        }
        return (files, findings)
    }
}

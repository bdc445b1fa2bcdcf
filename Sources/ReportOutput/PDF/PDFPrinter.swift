internal import ReportModel

/// Prints the page of a report to `report.pdf`, by the first engine that can.
struct PDFPrinter {
    let resources: OutputResources
    let settings: ToolSettings

    static let hint = "install one with: apt-get install weasyprint, or: apt-get install chromium"

    /// The document, or the reason why there is none; the page itself is not touched.
    func document(of report: Report) -> (file: OutputFile?, findings: [Finding]) {
        let engines = PDFEngine.allCases.compactMap { engine in
            settings.program(engine.programs).map { (engine, $0) }
        }
        guard !engines.isEmpty else {
            return (nil, [finding(.error, "no PDF: neither WeasyPrint nor Chromium is installed", hint: Self.hint)])
        }
        let page = page(of: report)
        var findings: [Finding] = []
        for (engine, path) in engines {
            let tool = ExternalTool(path: path, epoch: report.edition.epoch, settings: settings)
            do throws(ExternalTool.Failure) {
                return (OutputFile(path: PDFEngine.document, bytes: try print(page, by: engine, tool)), findings)
            } catch {
                let hint = "look at \(PDFEngine.page), which is whole; \(Self.hint)"
                findings.append(finding(.warning, "\(path) made no PDF: \(error)", hint: hint))
            }
        }
        return (nil, findings + [finding(.error, "no PDF: every engine failed", hint: Self.hint)])
    }

    private func print(
        _ page: [UInt8], by engine: PDFEngine, _ tool: ExternalTool
    ) throws(ExternalTool.Failure) -> [UInt8] {
        let result: Result<[UInt8], ExternalTool.Failure>
        do throws(OutputError) {
            result = try PrivateFolder.with(in: settings.temporaryFolder) { folder throws(OutputError) in
                try folder.write(page, to: PDFEngine.page)
                do throws(ExternalTool.Failure) {
                    try tool.run(engine.arguments(in: folder.path), in: folder)
                } catch {
                    return .failure(error)
                }
                guard let bytes = folder.read(PDFEngine.document), bytes.starts(with: "%PDF-".utf8) else {
                    return .failure(.failed(status: 0, message: "it wrote no PDF"))
                }
                return .success(bytes)
            }
        } catch {
            throw .notStarted(reason: "\(error)")
        }
        return try result.get()
    }

    /// The page as it is printed, without what can only be clicked.
    private func page(of report: Report) -> [UInt8] {
        var printed = resources
        printed.design = resources.design.printed
        return ReportPage(report: report, resources: printed).html.bytes
    }

    private func finding(_ severity: Finding.Severity, _ message: String, hint: String) -> Finding {
        Finding(severity, code: "no-pdf", message: message, hint: hint)
    }
}

extension Edition {
    /// The moment that stands for "now" in documents: the beginning of the day of the edition.
    var epoch: Int { max(0, asOf?.dayNumber ?? 0) * 86_400 }
}

internal import ReportModel

/// The kit's documents for word processors and slides, through pandoc, and the file that says what the kit holds.
struct BriefingDocuments {
    let resources: OutputResources
    let settings: ToolSettings
    private var words: BriefingWords { resources.strings.briefing }
    private static let names = ["figures.docx", "figures.pptx"]
    private static let hint = "pandoc makes them; install it with: apt-get install pandoc"

    func make(of report: Report) -> (files: [OutputFile], findings: [Finding]) {
        let figures = BriefingFigure.all(of: report, resources.strings)
        guard !figures.isEmpty else { return ([], []) }
        do throws(ExternalTool.Failure) {
            let files = try convert(figures, report)
            return ([readme(report, missing: nil)] + files, [])
        } catch {
            let missing = "pandoc: \(error)"
            let finding = Finding(
                .warning, code: "no-briefing-documents",
                message: "no \(Self.names.joined(separator: " and no ")): \(missing)", hint: Self.hint)
            return ([readme(report, missing: missing)], [finding])
        }
    }

    private func convert(
        _ figures: [BriefingFigure], _ report: Report
    ) throws(ExternalTool.Failure) -> [OutputFile] {
        guard let path = settings.program(["pandoc"]) else { throw .notStarted(reason: "it is not installed") }
        let tool = ExternalTool(path: path, epoch: report.edition.epoch, settings: settings)
        let source = PandocMarkdown(figures: figures, report: report, strings: resources.strings)
        let result: Result<[OutputFile], ExternalTool.Failure>
        do throws(OutputError) {
            result = try PrivateFolder.with(in: settings.temporaryFolder) { folder throws(OutputError) in
                for image in Set(figures.map(\.chart.image)) { try folder.write(image.png, to: image.fileName) }
                try folder.write(Array(source.document.utf8), to: "docx.md")
                try folder.write(Array(source.slides.utf8), to: "pptx.md")
                do throws(ExternalTool.Failure) {
                    return .success(
                        try Self.names.map { name throws(ExternalTool.Failure) in
                            try Self.file(name, tool, folder)
                        })
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            throw .notStarted(reason: "\(error)")
        }
        return try result.get()
    }

    private static func file(
        _ name: String, _ tool: ExternalTool, _ folder: PrivateFolder
    ) throws(ExternalTool.Failure) -> OutputFile {
        let source = "\(name.suffix(4)).md"
        let form = "markdown-implicit_figures-smart-raw_html-raw_tex-tex_math_dollars"
        try tool.run(["--from", form, "--slide-level", "2", "--output", name, source], in: folder)
        guard let bytes = folder.read(name), bytes.starts(with: "PK".utf8) else {
            throw .failed(status: 0, message: "it wrote no \(name)")
        }
        return OutputFile(path: BriefingExporter.folder + name, bytes: ZIPTimes.cleared(bytes))
    }

    /// - Parameter missing: why there are no documents of word processors; nil if there are.
    private func readme(_ report: Report, missing: String?) -> OutputFile {
        let values = ["title": report.edition.title, "edition": report.edition.id]
        let entries = words.contents.filter { missing == nil || !Self.names.contains($0.term) }
        let lines =
            words.readme.map { MarkdownText.escaped($0.filled(values)) + "\n" }
            + [entries.map { "- `\($0.term)`: \(MarkdownText.escaped($0.text.filled(values)))\n" }.joined()]
            + (missing.map { [MarkdownText.escaped(words.missing.filled(["reason": $0])) + "\n"] } ?? [])
        return OutputFile(path: BriefingExporter.folder + "README.md", bytes: Array(lines.joined(separator: "\n").utf8))
    }
}

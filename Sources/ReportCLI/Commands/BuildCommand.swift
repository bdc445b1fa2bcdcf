internal import ArgumentParser
internal import ReportModel
internal import ReportOutput

/// `report build`: from articles to an edition of the report.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds a report from articles.",
        discussion: """
            EXAMPLES
              report build --since 2022-02
              report build articles more.ndjson --since 2022-02-24 --until 2022-Q3 --output /srv/report

            The report is written to a folder of its own below the output folder, whole or not at all; the link \
            'latest' leads to the newest. Its page is printed as the result; messages go to standard error.

            \(ExitStatus.explanation)
            """)

    @Argument(help: "Articles and folders of articles; - is standard input. Default: seeds")
    var inputs: [String] = []

    @OptionGroup var input: InputOptions
    @OptionGroup var window: WindowOptions
    @OptionGroup var lexicon: LexiconOptions

    @Option(help: "The folder in which reports are collected. Default: Reports")
    var output: String?

    @Option(help: "The edition before this one, a folder, or none. Default: the latest in the output folder.")
    var previous: String?

    @Option(help: "The title of the report. Default: that of the topic.")
    var title: String?

    @Flag(inversion: .prefixedNo, help: "Keep report.sqlite beside the reports: an archive to ask, and a cache.")
    var archive = true

    @Flag(help: "End with status 2 if the report was written with warnings or errors in the input.")
    var strict = false

    @Flag(help: "Print only warnings and errors.")
    var quiet = false

    func run() throws {
        let surroundings = Surroundings.current()
        let printer = DiagnosticPrinter(showsColor: surroundings.showsColor, isQuiet: quiet)
        try ReportCommand.run(printer) {
            let pipeline = try pipeline(surroundings)
            let folder = try OutputDirectory(path: output ?? surroundings.folder("Reports"))
            let result = try pipeline.run(
                into: folder, after: PreviousEdition(option: previous),
                archive: archive ? ArchiveKeeper(folder: folder.path) : nil)
            printer.print(result.findings, articles: result.articles)
            printer.print(progress: result.summary)
            try StandardOutput.write(result.page + "\n")
            if strict, result.findings.contains(where: { $0.severity != .note }) { throw ExitStatus.findings }
        }
    }

    /// Loads what can fail early, before any article is read.
    private func pipeline(_ surroundings: Surroundings) throws -> BuildPipeline {
        let options = BuildOptions(
            inputs: inputs.isEmpty ? [surroundings.folder("seeds")] : inputs, inputWords: input.words,
            window: try window.window,
            asOf: try window.asOfDay ?? surroundings.sourceDate(), title: title, topic: lexicon.topic,
            previous: previous)
        let loaded = try lexicon.load(surroundings)
        return try BuildPipeline(
            options: options, source: input.source(loaded), lexicon: loaded, programStamp: surroundings.programStamp)
    }
}

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
              report build articles more.ndjson --since 2022-02-24 --until 2022-Q3
              report build --extracted shards --since 2022-02
              report build articles --since 90d --measure 'mil_*' --side Russia
              report build --quiet --strict --wait 10m --keep 30    for cron

            The report is written to a folder of its own below the output folder, whole or not at all; the link \
            'latest' leads to the newest. Its page is printed as the result; messages go to standard error. \
            'status.json' in the output folder tells monitors how the last build ended.

            \(ExitStatus.explanation)
            """)

    @Argument(help: "Articles and folders of articles; - is standard input. Default: seeds")
    var inputs: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Take the articles from what 'report extract --for-build' printed: files or folders of them.")
    var extracted: [String] = []

    @Option(name: [.short, .long], help: "The folder in which reports are collected. Default: Reports")
    var output: String?

    @Option(help: "The edition before this one, a folder, or none. Default: the latest in the output folder.")
    var previous: String?

    @Option(help: "The title of the report. Default: that of the topic.")
    var title: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Keep report.sqlite beside the reports: an archive to ask, and a cache. Default: yes")
    var archive: Bool?

    @Flag(help: "End with status 2 if the report was written with warnings or errors in the input.")
    var strict = false

    @Option(help: "Say on standard error every so many seconds how much is extracted.")
    var progress: Int?

    @OptionGroup(title: "The page") var page: PageOptions
    @OptionGroup(title: "Documents beside it") var documents: DocumentOptions
    @OptionGroup(title: "Editions") var editions: EditionOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func validate() throws {
        if !inputs.isEmpty, !extracted.isEmpty {
            throw ValidationError("articles are read or taken from --extracted, not both; extract them all")
        }
        if let progress, progress < 1 { throw ValidationError("--progress needs a number of seconds, 1 or more") }
    }

    func run() throws {
        try console.run { context in
            let build = EditionBuild(
                output: context.output(output), keep: try editions.keep(context.configuration),
                wait: try editions.wait(context.configuration),
                keepsArchive: archive ?? context.configuration.archive ?? true,
                isStrict: strict || context.configuration.strict ?? false, context: context)
            let built = try build.run(after: PreviousEdition(option: previous)) { try pipeline(context) }
            try StandardOutput.write(built.result.page + "\n")
            if built.status != ExitStatus.written { throw built.status }
        }
    }

    private func pipeline(_ context: CommandContext) throws -> BuildPipeline {
        var options = try selection.options(inputs: inputs, in: context)
        if !extracted.isEmpty { options.takeArticles(from: extracted, read: selection.input) }
        options.title = title ?? options.title
        options.page = try page.completed(by: context.configuration).settings()
        options.previous = previous
        var pipeline = try selection.pipeline(options, documents: documents.documents(context), in: context)
        pipeline.progress.seconds = progress
        return pipeline
    }
}

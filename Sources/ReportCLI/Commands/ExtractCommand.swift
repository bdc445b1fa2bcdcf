internal import ArgumentParser
internal import Foundation
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput
internal import ReportReading

/// `report extract`: what is read from each article, one JSON object a line.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Prints what is read from articles, one JSON object for each.",
        discussion: """
            EXAMPLES
              report extract articles/001.txt
              xz -dc news.ndjson.xz | report extract --input-format ndjson -
              report extract --input-format ndjson --for-build - < news.ndjson > news.extracted

            The lines come in the order of the input. Offsets count Unicode scalars of the article's text.
            With --input-format ndjson and - it is a filter: each line is answered by one, whatever is wrong with it; no \
            answer waits for another line, and none depends on one.
            """)

    @Argument(help: "Articles and folders of articles; - is standard input. Default: seeds")
    var inputs: [String] = []

    @Flag(help: "Print what 'report build --extracted' needs too; only of NDJSON on standard input.")
    var forBuild = false

    @Option(help: "Say on standard error every so many seconds how much is done.")
    var progress: Int?

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func validate() throws {
        if let progress, progress < 1 { throw ValidationError("--progress needs a number of seconds, 1 or more") }
    }

    func run() throws {
        try console.run { context in
            let input = input.completed(by: context.configuration)
            let names = context.inputs(inputs)
            let isStream = names == [ArticleSource.standardInput] && input.inputFormat == "ndjson"
            guard isStream || !forBuild else {
                throw UsageProblem(message: "--for-build needs --input-format ndjson and - as the only input")
            }
            let loaded = try lexicon.load(context)
            let source = try input.source(loaded)
            let extractor = Extractor(lexicon: loaded.lexicon)
            guard isStream else { return try print(names, of: source, with: extractor, context) }
            let digest = forBuild ? try readerDigest(loaded, input, context.configuration) : nil
            try answer(RecordFilter(source: source, extractor: extractor, reader: digest), context)
        }
    }

    private func answer(_ filter: RecordFilter, _ context: CommandContext) throws {
        var lines = LineStream(descriptor: STDIN_FILENO)
        let damage = try lines.unpackIfPacked(location: ArticleSource.standardInput)
        try filter.run(&lines, progress: ProgressMeter(isShown: context.progress.isShown, seconds: progress))
        guard let damage else { return }
        context.printer.print([damage], articles: [])
        throw ExitStatus.failed
    }

    private func readerDigest(
        _ loaded: LoadedLexicon, _ input: InputOptions, _ configuration: Configuration
    ) throws -> String {
        ReaderDigest.of(
            lexicon: try FolderDigest.sha256(of: loaded.files.folder, with: configuration.ownWords()),
            topic: try lexicon.topic(configuration), words: input.words)
    }

    private func print(
        _ names: [String], of source: ArticleSource, with extractor: Extractor, _ context: CommandContext
    ) throws {
        var failed = false
        try source.forEachBatch(names) { results in
            let lines = Parallel.map(results) { result in
                result.article.map { source.line.bytes(for: extractor.extract($0)) }
            }
            for (result, line) in zip(results, lines) {
                failed = failed || (line == nil && result.findings.contains { $0.severity == .error })
                context.printer.print(result.findings, articles: [])
                if let line { try StandardOutput.write(line) }
            }
        }
        if failed { throw ExitStatus.failed }
    }
}

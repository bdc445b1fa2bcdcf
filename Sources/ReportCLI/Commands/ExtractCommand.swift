internal import ArgumentParser
internal import ReportExtraction
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

            The lines come in the order of the input. Offsets count Unicode scalars of the article's text.
            """)

    @Argument(help: "Articles and folders of articles; - is standard input. Default: seeds")
    var inputs: [String] = []

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let loaded = try lexicon.load(context)
            let source = try input.completed(by: context.configuration).source(loaded)
            let extractor = Extractor(lexicon: loaded.lexicon)
            var failed = false
            try source.forEach(context.inputs(inputs)) { result in
                failed = failed || (result.article == nil && result.findings.contains { $0.severity == .error })
                context.printer.print(result.findings, articles: [])
                guard let article = result.article else { return }
                try StandardOutput.write(source.line.bytes(for: extractor.extract(article)))
            }
            if failed { throw ExitStatus.failed }
        }
    }
}

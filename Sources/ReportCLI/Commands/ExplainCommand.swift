internal import ArgumentParser
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput
internal import ReportReading

/// `report explain`: by which rule each figure and date of an article was read, and which readings lost.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains by which rule each figure and date of an article was read.",
        discussion: """
            EXAMPLES
              report explain articles/001.txt
              report explain articles/001.txt | grep lost

            Places are line:column of the article. A line 'lost' is a reading that was considered and dropped.
            """)

    @Argument(help: "The article; - is standard input.")
    var file: String

    @OptionGroup var input: InputOptions
    @OptionGroup var lexicon: LexiconOptions

    func run() throws {
        let surroundings = Surroundings.current()
        let printer = DiagnosticPrinter(showsColor: surroundings.showsColor, isQuiet: false)
        try ReportCommand.run(printer) {
            let loaded = try lexicon.load(surroundings)
            let dates = IntervalFormatter(words: try OutputResources(loaded.files).strings.dates)
            let extractor = Extractor(lexicon: loaded.lexicon)
            let results = try input.source(loaded).results([file])
            printer.print(results.flatMap(\.findings), articles: [])
            for article in results.compactMap(\.article) {
                let extraction = extractor.extract(article, recordsRivals: true)
                try StandardOutput.write(Explanation(extraction, dates: dates).text)
            }
            if results.allSatisfy({ $0.article == nil }) { throw ExitStatus.failed }
        }
    }
}

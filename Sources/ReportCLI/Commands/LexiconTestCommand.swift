internal import ArgumentParser
internal import ReportLexicon
internal import ReportModel

/// `report lexicon test`: whether measures and events read their own examples.
struct LexiconTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Runs the examples and counterexamples of measures and events.",
        discussion: """
            EXAMPLES
              report lexicon test
              report lexicon test mil_captured --lexicon Sources/ReportLexicon/Resources

            A line for each example that is read wrongly, with what was read instead. Exit status: 0 all right, 1 some \
            are not, or no entry has the name, 64 wrong usage.
            """)

    @Argument(help: "Only entries with this id; * stands for anything.")
    var name = "*"

    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let loaded = try lexicon.load(context)
            context.progress.show("testing")
            let (count, failures) = ExampleRunner(loaded.lexicon).run(NamePattern(name))
            context.progress.clear()
            guard count > 0 else {
                let names = loaded.lexicon.measures.entries.map(\.measure.id) + loaded.lexicon.events.entries.map(\.id)
                throw LexiconProblem.noEntry(name, nearest: Spelling.nearest(to: name, among: names))
            }
            for failure in failures {
                try StandardOutput.write("\(failure.entry): \(failure.example)\n    read: \(failure.reading)\n")
            }
            context.printer.print(progress: "\(count) examples, \(failures.count) read wrongly")
            if !failures.isEmpty { throw ExitStatus.failed }
        }
    }
}

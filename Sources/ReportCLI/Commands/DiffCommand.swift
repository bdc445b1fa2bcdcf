internal import ArgumentParser
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// `report diff`: what sets two editions apart.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Prints what is new, changed, re-dated or withdrawn between two editions, and why.",
        discussion: """
            EXAMPLES
              report diff Reports/2022-09-29-3f9a1c Reports/latest

            One line for each claim: what became of it, why, the figure, its time, what it was before, and its words; \
            tab-separated.
            """)

    @Argument(help: "The folder of the earlier edition.")
    var old: String

    @Argument(help: "The folder of the later edition.")
    var new: String

    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let (before, after) = (try PreviousEdition.record(in: old), try PreviousEdition.record(in: new))
            let changes = EditionComparison(from: before, to: after).changes()
            try StandardOutput.write(ChangeLines(changes).text)
            context.printer.print(progress: ChangeLines(changes).summary)
        }
    }
}

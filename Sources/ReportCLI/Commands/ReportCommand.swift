internal import ArgumentParser

/// `report`: its commands, and how they end.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Turns news articles into sourced statistics: dated figures, events and charts.",
        discussion: """
            EXAMPLES
              report build --since 2022-02         from seeds/ to a report in Reports/
              report build articles --until 2022   of a folder, up to the end of 2022
              report list measures articles        what is counted, and how often
              report show mil_captured             a series in the terminal
              report chart timeline -o time.png    one chart as a picture
              report explain article.txt           by which rule each figure was read
              report check articles                what the lexicon misses
              report doctor                        what a build needs, and what of it is missing

            \(ExitStatus.explanation)
            """,
        version: ReportProgram.versions,
        subcommands: [
            BuildCommand.self, ListCommand.self, ShowCommand.self, ChartCommand.self, DiffCommand.self,
            QueryCommand.self, CheckCommand.self, ExplainCommand.self, ExtractCommand.self, LexiconCommand.self,
            InitCommand.self, ScheduleCommand.self, DoctorCommand.self, CompletionsCommand.self,
        ])

    /// Runs a command's work, and says what went wrong in one place and form.
    ///
    /// What is wrong with the command line is left to the parser of arguments, which shows the usage.
    static func run(_ printer: DiagnosticPrinter, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let status as ExitCode {
            throw status
        } catch let error as ValidationError {
            throw error
        } catch {
            printer.print(error: error)
            throw ExitStatus.of(error)
        }
    }
}

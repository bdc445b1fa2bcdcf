internal import ArgumentParser

/// `report`: its commands, and how they end.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Turns news articles into sourced statistics: dated figures, events and charts.",
        discussion: """
            EXAMPLES
              report build --since 2022-02            from seeds/ to a report in Reports/
              report build articles --until 2022-Q3   of a folder, up to the end of September 2022
              report chart timeline -o timeline.png   one chart as a picture
              report extract article.txt              what is read from an article, as JSON
              report explain article.txt              by which rule each figure and date was read

            \(ExitStatus.explanation)
            """,
        version: ReportProgram.version,
        subcommands: [
            BuildCommand.self, ChartCommand.self, DiffCommand.self, ExtractCommand.self, ExplainCommand.self,
            QueryCommand.self,
        ])

    /// Runs a command's work, and says what went wrong in one place and form.
    static func run(_ printer: DiagnosticPrinter, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let status as ExitCode {
            throw status
        } catch {
            printer.print(error: error)
            throw ExitStatus.of(error)
        }
    }
}

internal import ArgumentParser
internal import ReportArchive
internal import ReportOutput

/// `report query`: a question to the archive.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Asks the archive of an output folder in SQL, and prints the answer, tab-separated.",
        discussion: """
            EXAMPLES
              report query .schema
              report query --measure 'mil_*' --side Russia --min-confidence 0.65
              report query "SELECT * FROM latest_totals"
              report query "SELECT text FROM sentences WHERE id IN (SELECT rowid FROM sentence_search('bridge'))"

            Without SQL it prints the figures that the filters choose, as in all commands. The archive is SQLite, \
            opened for reading only; .schema prints its tables and views with what they hold.
            """)

    @Argument(help: "A query in SQL, or .schema. Default: the figures that the filters choose")
    var sql: String?

    @OptionGroup(title: "Filters (each may be repeated)") var filter: FilterOptions

    @Option(help: "The folder in which reports are collected. Default: Reports")
    var output: String?

    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let archive = Archive(folder: context.output(output))
            if sql == ".schema" { return try StandardOutput.write(Archive.schema) }
            let answer = try archive.answer(try question(context.configuration))
            let lines = [answer.columns] + answer.rows.map { $0.map { Self.cell($0) } }
            try StandardOutput.write(lines.map { $0.joined(separator: "\t") + "\n" }.joined())
        }
    }

    private func question(_ configuration: Configuration) throws -> String {
        guard let sql else { return FigureQuery(try filter.filter(configuration)).sql }
        guard try filter.filter(Configuration()).isEmpty else {
            throw ValidationError("filters choose figures where no SQL is given; put the conditions into the SQL")
        }
        return sql
    }

    /// NULL is an empty cell; tabs and line breaks become spaces.
    private static func cell(_ text: String?) -> String {
        String((text ?? "").map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}

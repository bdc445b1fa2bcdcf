internal import ArgumentParser
internal import ReportModel

/// The option that says how lists are printed.
struct ListingOptions: ParsableArguments {
    @Option(
        help: """
            How the list is printed: \(TableForm.allCases.map(\.rawValue).joined(separator: ", ")). \
            Default: table on a terminal, else tsv
            """)
    var format: TableForm?

    func print(_ table: TextTable, heading: String = "", dates: IntervalFormatter, in context: CommandContext) throws {
        let surroundings = context.surroundings
        let form = format ?? (surroundings.printsToTerminal ? .table : .tsv)
        let width = surroundings.printsToTerminal ? surroundings.columns : nil
        let text = try table.text(form, width: width, dates: dates)
        context.progress.clear()
        try StandardOutput.write((form == .table ? heading : "") + text)
    }
}

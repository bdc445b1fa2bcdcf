internal import ArgumentParser
internal import ReportModel
internal import ReportOutput

/// `report check`: what the lexicon misses, by reason.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Shows which numbers the lexicon misses: by reason, with counts and example sentences.",
        discussion: """
            EXAMPLES
              report check articles
              report check articles --examples 10 --reason '*noun*'
              report check articles --format tsv > missed.tsv     one row for each number

            A noun that occurs often is a measure that is missing: 'report lexicon new MEASURE' begins one. Filters \
            choose among the figures outside the catalogue.
            """)

    @Argument(help: "Articles and folders of articles; - is standard input. Default: seeds")
    var inputs: [String] = []

    @Option(help: "Only numbers with this reason, more than once if need be; * stands for anything.")
    var reason: [String] = []

    @Option(help: "How many example sentences each reason has.")
    var examples = 3

    @Option(help: "table groups by reason; tsv and json print every number.")
    var format = TableForm.table

    @OptionGroup var selection: SelectionOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func validate() throws {
        if examples < 0 { throw ValidationError("--examples \(examples) is below 0") }
    }

    func run() throws {
        try console.run { context in
            let pipeline = try selection.pipeline(inputs: inputs, in: context)
            let report = try pipeline.collect()
            context.tell(of: report)
            let patterns = reason.map(NamePattern.init)
            let numbers = UnreadNumber.all(of: report).filter { number in
                patterns.isEmpty || patterns.contains { $0.matches(number.reason) }
            }
            if format == .table {
                return try StandardOutput.write(
                    UnreadSummary(numbers: numbers, report: report, examples: examples).text)
            }
            let dates = IntervalFormatter(resources: pipeline.resources)
            try StandardOutput.write(try Self.table(numbers).text(format, width: nil, dates: dates))
        }
    }

    private static func table(_ numbers: [UnreadNumber]) -> TextTable {
        TextTable(
            columns: ["kind", "reason", "number", "noun", "article", "line", "column", "sentence"],
            rows: numbers.map { number in
                [
                    .text(number.kind.rawValue), .text(number.reason), .text(number.number), TableCell(number.noun),
                    .text(number.article), .number(number.line), .number(number.column), .text(number.sentence),
                ]
            })
    }
}

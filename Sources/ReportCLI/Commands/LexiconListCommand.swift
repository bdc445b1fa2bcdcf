internal import ArgumentParser
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput

/// `report lexicon list`: what can be counted.
struct LexiconListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the measures of the topic: what is counted, in what, and how.",
        discussion: """
            EXAMPLES
              report lexicon list
              report lexicon list '*aid*' --format json
            """)

    @Argument(help: "Only measures whose id, label or group is this; * stands for anything.")
    var name = "*"

    @OptionGroup var listing: ListingOptions
    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let loaded = try lexicon.load(context)
            let pattern = NamePattern(name)
            let rows = loaded.lexicon.measures.entries.filter { entry in
                [entry.measure.id, entry.measure.label, entry.measure.group].contains(where: pattern.matches)
            }.map(Self.row)
            let dates = try loaded.dates()
            try listing.print(
                TextTable(
                    columns: ["measure", "group", "unit", "statistic", "side", "triggers", "label", "definition"],
                    rows: rows), dates: dates, in: context)
        }
    }

    private static func row(_ entry: MeasureEntry) -> [TableCell] {
        let measure = entry.measure
        return [
            .text(measure.id), .text(measure.group), .text(measure.unit.rawValue),
            .text(measure.defaultStatistic.rawValue), .text(entry.side.rawValue), .number(entry.triggers.count),
            .text(measure.label), .text(measure.definition),
        ]
    }
}

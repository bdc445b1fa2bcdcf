internal import ArgumentParser
internal import ReportModel
internal import ReportOutput

/// `report list`: what was read, as lists.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the measures, events, series, articles, sources or what is undated.",
        discussion: """
            EXAMPLES
              report list measures articles                    what is counted, and how often
              report list events --place Kherson --since 2022-09
              report list sources --format json | jq .source
              report list undated                              what has no exact day, with its bounds

            In a pipe the list is tab-separated with a header, and dates are EDTF (ISO 8601-2).
            """)

    @Argument(help: "What to list: \(ListedThing.allCases.map(\.rawValue).joined(separator: ", ")).")
    var thing: ListedThing

    @Argument(help: "Articles and folders of articles; - is standard input. Default: seeds")
    var inputs: [String] = []

    @OptionGroup var listing: ListingOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let pipeline = try selection.pipeline(inputs: inputs, in: context)
            let report = try pipeline.collect()
            context.tell(of: report)
            let lister = ReportLister(report: report, wording: FigureWording(pipeline.resources))
            let dates = IntervalFormatter(resources: pipeline.resources)
            try listing.print(lister.table(of: thing), dates: dates, in: context)
        }
    }
}

internal import ArgumentParser
internal import ReportModel
internal import ReportOutput

/// `report show`: a series as a table, with its run in one line.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a series in the terminal: its run in one line, and every figure with who says so.",
        discussion: """
            EXAMPLES
              report show mil_captured                         all series of a measure
              report show series-0a5deb2ca73a --articles news.ndjson
              report show aid_committed --side US --format tsv > aid.tsv

            SERIES is a measure or a series, as 'report list measures' and 'report list series' name them; * stands \
            for anything. Bars grow from zero; a dot is a figure without one exact value.
            """)

    @Argument(help: "The measure or series.")
    var series: String

    @Option(help: "Articles and folders of articles, more than once if need be. Default: seeds")
    var articles: [String] = []

    @OptionGroup var listing: ListingOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let pipeline = try selection.pipeline(inputs: articles, in: context)
            let report = try pipeline.collect()
            context.tell(of: report)
            let displays = try chosen(report).map { series in
                SeriesDisplay(
                    series: series, observations: report.observationsByID, wording: FigureWording(pipeline.resources))
            }
            let dates = IntervalFormatter(resources: pipeline.resources)
            for (number, display) in displays.enumerated() {
                let gap = number > 0 ? "\n" : ""
                try listing.print(display.table, heading: gap + display.heading, dates: dates, in: context)
            }
        }
    }

    /// Those of that name, with most points first.
    private func chosen(_ report: Report) throws -> [Series] {
        let pattern = NamePattern(series)
        let found = report.series.filter { one in
            [one.id, one.measure.id, one.measure.label, Slug.make(one.measure.id)].contains(where: pattern.matches)
        }
        guard found.isEmpty else {
            return found.sorted { ($1.points.count, $0.id) < ($0.points.count, $1.id) }
        }
        let names = Set(report.series.flatMap { [$0.id, $0.measure.id] })
        throw ListProblem.unknownSeries(series, nearest: Spelling.nearest(to: series, among: names))
    }
}

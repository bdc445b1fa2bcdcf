internal import ReportModel

/// A chart as documents show it: the picture, its words, and the articles that it was drawn from.
struct BriefingFigure {
    let chart: ReportChart
    /// As on the page; charts that do not stand there come behind.
    let number: Int
    private let shown: ShownData
    private let strings: ReportStrings
    private static let mostSources = 4

    static func all(of report: Report, _ strings: ReportStrings) -> [BriefingFigure] {
        let shown = ShownData(report)
        let numbered = NumberedChart.all(of: report, shown)
        let charts = numbered.map(\.chart) + report.charts.filter { !$0.isOnPage }
        return charts.enumerated().map {
            BriefingFigure(chart: $1, number: $0 + 1, shown: shown, strings: strings)
        }
    }

    private init(chart: ReportChart, number: Int, shown: ShownData, strings: ReportStrings) {
        self.chart = chart
        self.number = number
        self.shown = shown
        self.strings = strings
    }

    /// `Figure 2.`
    var name: String { strings.figures.chart.filled(["number": String(number)]) }
    /// What stands below the picture, with the line that says where the data come from.
    var caption: String { "\(chart.title). \(chart.caption)" }
    /// The picture beside the document.
    var picture: String { chart.image.fileName }
    var data: ChartData { ChartData(chart, shown) }
    var dataFile: String { chart.id + ".csv" }

    /// The titles of its articles with their dates; of many the first few.
    var sources: String {
        let used = shown.articles(of: chart)
        let dates = IntervalFormatter(words: strings.dates)
        let named = used.prefix(Self.mostSources)
        var list = named.map { article in
            let date = article.publication.map { dates.text($0, style: .short) }
            return strings.briefing.source.filled([
                "title": article.title ?? strings.sources.untitled, "date": date ?? strings.sources.noDate,
            ])
        }
        let rest = used.count - named.count
        if rest > 0 { list.append(strings.briefing.more.of(rest).filled(["count": String(rest), "file": dataFile])) }
        return strings.briefing.sources.filled(["articles": list.joined(separator: "; ")])
    }

    var hasSources: Bool { !shown.articles(of: chart).isEmpty }
}

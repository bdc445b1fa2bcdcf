internal import ReportModel

/// A chart as documents show it: the picture, its words, and the articles that it was drawn from.
struct BriefingFigure {
    let chart: ReportChart
    /// As on the page; charts that do not stand there come behind.
    let number: Int
    private let report: Report
    private let strings: ReportStrings
    private static let mostSources = 4

    static func all(of report: Report, _ strings: ReportStrings) -> [BriefingFigure] {
        let numbered = NumberedChart.all(of: report, measures: MeasureSection.all(of: report).map(\.measure.id))
        let charts = numbered.map(\.chart) + report.charts.filter { !$0.isOnPage }
        return charts.enumerated().map {
            BriefingFigure(chart: $1, number: $0 + 1, report: report, strings: strings)
        }
    }

    private init(chart: ReportChart, number: Int, report: Report, strings: ReportStrings) {
        self.chart = chart
        self.number = number
        self.report = report
        self.strings = strings
    }

    /// `Figure 2.`
    var name: String { strings.figures.chart.filled(["number": String(number)]) }
    /// What stands below the picture, with the line that says where the data come from.
    var caption: String { "\(chart.title). \(chart.caption)" }
    /// The picture beside the document.
    var picture: String { chart.image.fileName }
    var dataFile: String { chart.id + ".csv" }

    /// The titles of its articles with their dates; of many the first few.
    var sources: String {
        let used = chart.articles(of: report)
        let dates = IntervalFormatter(words: strings.dates)
        let named = report.extractions.filter { used.prefix(Self.mostSources).contains($0.article.id) }
        var list = named.map { extraction in
            let date = extraction.publication.map { dates.text($0.interval, style: .short) }
            return strings.briefing.source.filled([
                "title": extraction.article.title ?? strings.sources.untitled, "date": date ?? strings.sources.noDate,
            ])
        }
        let rest = used.count - named.count
        if rest > 0 { list.append(strings.briefing.more.of(rest).filled(["count": String(rest), "file": dataFile])) }
        return strings.briefing.sources.filled(["articles": list.joined(separator: "; ")])
    }

    var hasSources: Bool { !chart.articles(of: report).isEmpty }
}

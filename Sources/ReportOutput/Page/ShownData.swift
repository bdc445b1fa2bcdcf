internal import ReportModel

/// The figures, events and articles behind the charts of a report, looked up once for all of them.
struct ShownData {
    private let report: Report
    /// Places in the report, by identifier.
    private let observations: [String: Int]
    private let events: [String: Int]
    private let articles: [String: Int]

    init(_ report: Report) {
        let shown = Set(report.charts.lazy.flatMap(\.shows))
        func places(_ ids: some Sequence<String>, among wanted: Set<String>? = nil) -> [String: Int] {
            var places: [String: Int] = [:]
            for (place, id) in ids.enumerated() where wanted?.contains(id) ?? true && places[id] == nil {
                places[id] = place
            }
            return places
        }
        self.report = report
        observations = places(report.observations.lazy.map(\.id), among: shown)
        events = places(report.events.lazy.map(\.id), among: shown)
        articles = places(report.articles.lazy.map(\.id))
    }

    /// Each in the order of the report.
    func observations(of chart: ReportChart) -> [Observation] {
        Set(chart.shows).compactMap { observations[$0] }.sorted().map { report.observations[$0] }
    }

    func events(of chart: ReportChart) -> [Event] {
        Set(chart.shows).compactMap { events[$0] }.sorted().map { report.events[$0] }
    }

    func showsEvents(_ chart: ReportChart) -> Bool { chart.shows.contains { events[$0] != nil } }

    /// The articles that they come from, in the order of the input.
    func articles(of chart: ReportChart) -> [ArticleHead] {
        let used = observations(of: chart).map(\.source.article) + events(of: chart).map(\.source.article)
        return Set(used).compactMap { articles[$0] }.sorted().map { report.articles[$0] }
    }
}

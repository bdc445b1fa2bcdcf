internal import ReportCharts

/// A chart that is ready to be drawn, with what it shows.
struct PlannedChart: Sendable {
    /// Says the measure and stays from edition to edition; a file name.
    let id: String
    let kind: any ChartKind
    let title: String
    let subtitle: String
    let note: String
    /// Identifiers of the observations and events that are drawn.
    let shows: [String]
    /// The measures whose section it stands in; empty for charts of the whole report.
    let measures: [String]
    /// How many articles it rests on; nil to count those of what it shows.
    var articleCount: Int?
    /// Replaces the line that says where the data come from.
    var source: String?
    /// Whether it stands on the page; not if it would repeat what stands there anyway.
    var isOnPage = true

    func drawn(as kind: any ChartKind) -> PlannedChart {
        PlannedChart(
            id: id, kind: kind, title: title, subtitle: subtitle, note: note, shows: shows, measures: measures,
            articleCount: articleCount, source: source, isOnPage: isOnPage)
    }

    /// With the user's words instead of its own.
    func titled(_ title: String?, _ subtitle: String?) -> PlannedChart {
        PlannedChart(
            id: id, kind: kind, title: title ?? self.title, subtitle: subtitle ?? self.subtitle, note: note,
            shows: shows, measures: measures, articleCount: articleCount, source: source, isOnPage: isOnPage)
    }
}

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
}

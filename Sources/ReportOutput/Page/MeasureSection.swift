internal import ReportModel

/// The figures of one measure with the charts that stand beside them.
struct MeasureSection {
    let measure: Measure
    /// In the order of the report: by date.
    let observations: [Observation]
    /// Charts that stand in this section; each stands in the first section that it belongs to.
    let charts: [NumberedChart]

    /// Measures of one group stand together; groups and measures in the order in which the report first has them.
    static func all(of report: Report, charts: [NumberedChart]) -> [MeasureSection] {
        let figures = report.observations
        return groups(of: report).map { places in
            let measure = figures[places[0]].measure
            return MeasureSection(
                measure: measure, observations: places.map { figures[$0] },
                charts: charts.filter { $0.place == .measure(measure.id) })
        }
    }

    /// The measures in the order of their sections.
    static func measures(of report: Report) -> [Measure] {
        groups(of: report).map { report.observations[$0[0]].measure }
    }

    /// The places of the figures of each measure.
    private static func groups(of report: Report) -> [[Int]] {
        let figures = report.observations
        let measures = Dictionary(grouping: figures.indices) { figures[$0].measure.id }
        let groups = Dictionary(grouping: measures.values) { figures[$0[0]].measure.group }
        return groups.values.map { $0.sorted { $0[0] < $1[0] } }.sorted { $0[0][0] < $1[0][0] }.flatMap { $0 }
    }
}

/// A chart with its number on the page and the place where it stands.
struct NumberedChart {
    enum Place: Hashable {
        /// Beside the events that it shows.
        case timeline
        case measure(String)
        /// Above the articles, since it belongs to no event and no measure.
        case sources
    }

    let number: Int
    let chart: ReportChart
    let place: Place

    /// In the order in which they stand on the page.
    static func all(of report: Report, _ shown: ShownData) -> [NumberedChart] {
        let measures = MeasureSection.measures(of: report).map(\.id)
        let placed = report.charts.filter(\.isOnPage).map { chart in
            if let measure = measures.first(where: chart.measures.contains) { return (chart, Place.measure(measure)) }
            return (chart, shown.showsEvents(chart) ? .timeline : .sources)
        }
        let order = [Place.timeline] + measures.map(Place.measure) + [.sources]
        let inOrder = order.flatMap { place in placed.filter { $0.1 == place } }
        return inOrder.enumerated().map { number, pair in
            NumberedChart(number: number + 1, chart: pair.0, place: pair.1)
        }
    }
}

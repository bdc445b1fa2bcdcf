internal import ReportModel

/// The figures of one measure with the charts that stand beside them.
struct MeasureSection {
    let measure: Measure
    /// In the order of the report: by date.
    let observations: [Observation]
    /// Charts that stand in this section; each stands in the first section that it belongs to.
    let charts: [NumberedChart]

    /// Measures of one group stand together; groups and measures in the order in which the report first has them.
    static func all(of report: Report) -> [MeasureSection] {
        var order: [String] = []
        var members: [String: [Observation]] = [:]
        for observation in report.observations {
            if members[observation.measure.id] == nil { order.append(observation.measure.id) }
            members[observation.measure.id, default: []].append(observation)
        }
        let measures = grouped(order.compactMap { members[$0]?.first?.measure })
        let charts = NumberedChart.all(of: report, measures: measures.map(\.id))
        return measures.map { measure in
            let own = charts.filter { $0.place == .measure(measure.id) }
            return MeasureSection(measure: measure, observations: members[measure.id] ?? [], charts: own)
        }
    }

    private static func grouped(_ measures: [Measure]) -> [Measure] {
        var order: [String] = []
        for measure in measures where !order.contains(measure.group) { order.append(measure.group) }
        return order.flatMap { group in measures.filter { $0.group == group } }
    }
}

extension Measure {
    /// Whether the lexicon has it; the others are named after the noun that an article counts.
    var isCatalogued: Bool { group != "other" }
}

/// A chart with its number on the page and the place where it stands.
struct NumberedChart {
    enum Place: Hashable {
        /// Beside the events that it shows.
        case timeline
        /// Before the measures, since it belongs to no single one.
        case overview
        case measure(String)
    }

    let number: Int
    let chart: ReportChart
    let place: Place

    /// In the order in which they stand on the page.
    static func all(of report: Report, measures: [String]) -> [NumberedChart] {
        let events = Set(report.events.map(\.id))
        let placed = report.charts.filter(\.isOnPage).map { chart in
            if let measure = measures.first(where: chart.measures.contains) { return (chart, Place.measure(measure)) }
            return (chart, chart.shows.contains(where: events.contains) ? .timeline : .overview)
        }
        let order = [Place.timeline, .overview] + measures.map(Place.measure)
        let inOrder = order.flatMap { place in placed.filter { $0.1 == place } }
        return inOrder.enumerated().map { number, pair in
            NumberedChart(number: number + 1, chart: pair.0, place: pair.1)
        }
    }
}

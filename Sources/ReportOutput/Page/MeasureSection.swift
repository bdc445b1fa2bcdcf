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
        var charts = NumberedChart.all(of: report, measures: measures.map(\.id))
        return measures.map { measure in
            let own = charts.filter { $0.section == measure.id }
            charts.removeAll { $0.section == measure.id }
            return MeasureSection(measure: measure, observations: members[measure.id] ?? [], charts: own)
        }
    }

    private static func grouped(_ measures: [Measure]) -> [Measure] {
        var order: [String] = []
        for measure in measures where !order.contains(measure.group) { order.append(measure.group) }
        return order.flatMap { group in measures.filter { $0.group == group } }
    }
}

/// A chart with its number on the page and the section that it stands in.
struct NumberedChart {
    let number: Int
    let chart: ReportChart
    /// The measure whose section it stands in; nil for the timeline, where charts of the whole report stand.
    let section: String?

    /// In the order in which they stand on the page.
    static func all(of report: Report, measures: [String]) -> [NumberedChart] {
        let placed = report.charts.map { chart in
            (chart, measures.firstIndex { chart.measures.contains($0) })
        }
        let inOrder =
            placed.filter { $0.1 == nil }
            + measures.indices.flatMap { index in placed.filter { $0.1 == index } }
        return inOrder.enumerated().map { number, pair in
            NumberedChart(number: number + 1, chart: pair.0, section: pair.1.map { measures[$0] })
        }
    }

    static func timeline(of report: Report, measures: [String]) -> [NumberedChart] {
        all(of: report, measures: measures).filter { $0.section == nil }
    }
}

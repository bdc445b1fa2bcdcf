internal import ReportCharts
internal import ReportModel

/// Draws the values of a reference, alone or behind a chart over time.
struct ReferencePlanner {
    /// More lines are panels of their own.
    private static let mostLines = 6

    let file: ReferenceFile
    let name: String
    let words: ChartPlanWords

    func plan() -> PlannedChart {
        let isMany = file.lines.count > Self.mostLines
        let kind: any ChartKind =
            isMany
            ? MultiplesChart(lines: file.lines.map { line($0, .series(0)) }, format: .count)
            : TimeSeriesChart(lines: lines(from: 0), format: .count)
        return PlannedChart(
            id: Slug.make(name), kind: kind, title: name, subtitle: "", note: "", shows: [], measures: [],
            source: words.reference.of(file.count).filled(["name": name, "count": String(file.count)]))
    }

    /// - Throws: ``ChartProblem`` if the chart has no line to stand beside.
    func adding(to plan: PlannedChart) throws(ChartProblem) -> PlannedChart {
        guard let chart = plan.kind as? TimeSeriesChart else { throw .noLine(plan.id) }
        let kind = TimeSeriesChart(
            lines: chart.lines + lines(from: chart.lines.count), events: chart.events, format: chart.format)
        return plan.drawn(as: kind)
    }

    private func lines(from index: Int) -> [TimeSeriesLine] {
        file.lines.enumerated().map { offset, values in
            line(values, file.lines.count == 1 && index > 0 ? .neutral : .series(index + offset))
        }
    }

    private func line(_ values: (label: String, points: [TimeSeriesPoint]), _ tint: Tint) -> TimeSeriesLine {
        TimeSeriesLine(name: values.label.isEmpty ? name : values.label, points: values.points, tint: tint)
    }
}

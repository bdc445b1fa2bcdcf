internal import ReportCharts

/// Draws the values of a reference, alone or behind a chart over time.
struct ReferencePlanner {
    /// More lines are panels of their own.
    private static let mostLines = 6

    let file: ReferenceFile
    let name: String

    func plan() -> PlannedChart {
        let lines = self.lines(from: 0)
        let kind: any ChartKind =
            lines.count > Self.mostLines
            ? MultiplesChart(lines: lines, format: .count) : TimeSeriesChart(lines: lines, format: .count)
        return PlannedChart(
            id: Slug.make(name), kind: kind, title: name, subtitle: "", note: "", shows: [], measures: [],
            source: "\(name): \(file.count)")
    }

    /// - Throws: ``ChartProblem`` if the chart has no line to stand beside.
    func adding(to plan: PlannedChart) throws(ChartProblem) -> PlannedChart {
        guard let chart = plan.kind as? TimeSeriesChart else { throw .noLine(plan.id) }
        let kind = TimeSeriesChart(
            lines: chart.lines + lines(from: chart.lines.count), events: chart.events, format: chart.format)
        return plan.drawn(as: kind)
    }

    private func lines(from index: Int) -> [TimeSeriesLine] {
        file.lines.enumerated().map { offset, line in
            TimeSeriesLine(
                name: line.label.isEmpty ? name : line.label, points: line.points,
                tint: file.lines.count == 1 && index > 0 ? .neutral : .series(index + offset))
        }
    }
}

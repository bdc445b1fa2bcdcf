internal import ReportCharts
internal import ReportModel
internal import ReportOutput

/// Draws the values of a reference, alone or behind a chart over time.
struct ReferencePlanner {
    /// More lines are panels of their own.
    private static let mostLines = 6

    let file: ReferenceFile
    let name: String
    let context: ChartContext

    private var words: ChartPlanWords { context.words }

    func plan() -> PlannedChart {
        let isMany = file.lines.count > Self.mostLines
        let days = file.lines.flatMap(\.points).map(\.date)
        let rules = EventRulePlanner(context: context)
            .rules(from: days.compactMap(\.earliest).min(), to: days.compactMap(\.latest).max())
        let kind: any ChartKind =
            isMany
            ? MultiplesChart(lines: file.lines.map { line($0, .series(0)) }, format: .count)
            : TimeSeriesChart(lines: lines(from: 0), events: rules.rules, format: .count)
        return PlannedChart(
            id: Slug.make(name), kind: kind, title: title, subtitle: "", note: isMany ? "" : rules.note, shows: [],
            measures: [],
            source: words.reference.of(file.count).filled(["name": name, "count": context.count(file.count)]))
    }

    /// How the only line goes, or where the highest and the lowest of several end.
    private var title: String {
        if file.lines.count == 1, let values = file.lines.first {
            let told = values.points.sorted { ($0.date.latest?.dayNumber ?? 0) < ($1.date.latest?.dayNumber ?? 0) }
                .map(told)
            let title = TrendTitle(told, words: words.trend).text(of: values.label.isEmpty ? name : values.label)
            return title?.capitalizedFirst ?? name
        }
        let ends = file.lines.compactMap { line in
            line.points.max { ($0.date.latest?.dayNumber ?? 0) < ($1.date.latest?.dayNumber ?? 0) }
                .map { (name: line.label, point: $0) }
        }.sorted { $0.point.size < $1.point.size }
        guard let lowest = ends.first, let highest = ends.last else { return name }
        return words.series.lines.filled([
            "what": name, "high": told(highest.point).text, "highName": highest.name, "low": told(lowest.point).text,
            "lowName": lowest.name,
        ]).capitalizedFirst
    }

    private func told(_ point: TimeSeriesPoint) -> TrendTitle.Value {
        TrendTitle.Value(
            low: point.low ?? point.value, high: point.high ?? point.value,
            text: point.text(.count, context.chartWords), date: context.dates.text(point.date), interval: point.date)
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

internal import Foundation
internal import ReportCharts
internal import ReportModel

/// The series of a measure as a chart of one kind.
struct SeriesPicture {
    let context: ChartContext
    let kind: SeriesChartKind
    let events: [EventRule]

    /// Nil without figures.
    func chart(_ drawn: SeriesPlanner.Drawn) -> (any ChartKind)? {
        guard let first = drawn.first?.series else { return nil }
        let format = context.format(first.key.unit)
        let marks = SeriesMarks(context: context)
        switch kind {
        case .figure: return drawn.first?.points.last.map { GlanceChart(cards: [marks.card($0, format)]) }
        case .line: return TimeSeriesChart(lines: marks.lines(drawn), events: events, format: format)
        case .multiples: return MultiplesChart(lines: marks.lines(drawn), format: format)
        case .points:
            let figures = marks.figures(drawn)
            return ScatterChart(
                figures: figures, key: context.key(figures.map(\.tint)), events: events, format: format)
        case .ranked, .bars: return ranked(drawn.flatMap(\.points), marks, format)
        case .claims:
            let row = marks.claims(drawn, format)
            return ClaimsChart(rows: [row.row], key: row.key, format: format)
        }
    }

    /// The largest first.
    private func ranked(_ points: [SeriesPoint], _ marks: SeriesMarks, _ format: ValueFormat) -> RankedChart {
        let rows = points.sorted { $0.quantity.size > $1.quantity.size }.map { marks.row($0, format) }
        return RankedChart(
            rows: rows, key: context.key(rows.map(\.tint)), format: format,
            look: kind == .bars ? .bars : .lollipops)
    }
}

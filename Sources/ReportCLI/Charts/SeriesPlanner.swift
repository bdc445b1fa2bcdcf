internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// Charts of the series of one measure.
struct SeriesPlanner {
    let context: ChartContext

    private var words: ChartPlanWords.Series { context.words.series }

    /// The measures with most dated figures in one series, if they are enough for a line.
    func plans() -> [PlannedChart] {
        let long = context.report.series.filter { dated($0).count >= words.least }
        let measures = long.sorted { (dated($1).count, $0.id) < (dated($0).count, $1.id) }.map(\.measure.id)
            .distinct { $0 }
        return measures.prefix(words.limit).compactMap { plan(comparable(of: $0), as: nil) }
    }

    /// The series of a measure that may share a chart: those of the statistic and unit with most figures.
    func comparable(of measure: String) -> [Series] {
        let all = context.report.series.filter { $0.measure.id == measure && !$0.key.isPlanned }
        let ranked = all.sorted { ($1.points.count, $0.id) < ($0.points.count, $1.id) }
        guard let first = ranked.first else { return [] }
        return ranked.filter { $0.key.statistic == first.key.statistic && $0.key.unit == first.key.unit }
    }

    /// Nil if no figure of the series can be drawn; the kind follows from the data unless one is asked for.
    func plan(_ series: [Series], as kind: SeriesChartKind?) -> PlannedChart? {
        guard let measure = series.first?.measure else { return nil }
        let kind = kind ?? words.kind(of: measure) ?? SeriesChartKind(for: series, dated: dated)
        let drawn = series.prefix(kind.mostSeries).map { ($0, kind.needsDates ? dated($0) : $0.points) }
            .filter { !$0.1.isEmpty }
        guard let picture = picture(drawn, kind) else { return nil }
        let points = drawn.flatMap(\.1)
        return PlannedChart(
            id: Slug.make(measure.id), kind: picture, title: title(drawn, measure), subtitle: measure.definition,
            note: note(left: series.reduce(0) { $0 + $1.points.count } - points.count),
            shows: points.flatMap(\.observations), measures: [measure.id])
    }

    /// The points whose time is known to about a month.
    private func dated(_ series: Series) -> [SeriesPoint] {
        series.points.filter { ChartContext.isDated($0.interval) }
    }

    private func picture(_ drawn: [(Series, [SeriesPoint])], _ kind: SeriesChartKind) -> (any ChartKind)? {
        guard let first = drawn.first?.0 else { return nil }
        let format = context.format(first.key.unit)
        let marks = SeriesMarks(context: context)
        switch kind {
        case .figure: return drawn.first?.1.last.map { GlanceChart(cards: [marks.card($0, format)]) }
        case .line: return TimeSeriesChart(lines: marks.lines(drawn), format: format)
        case .multiples: return MultiplesChart(lines: marks.lines(drawn), format: format)
        case .ranked, .bars:
            let rows = drawn.flatMap { $0.1.map { marks.row($0, format) } }
            return RankedChart(
                rows: rows.sorted { ($0.low ?? $0.high ?? 0) > ($1.low ?? $1.high ?? 0) },
                key: context.key(rows.map(\.tint)), format: format, look: kind == .bars ? .bars : .lollipops)
        case .claims:
            let row = marks.claims(drawn, format)
            return ClaimsChart(rows: [row.row], key: row.key, format: format)
        }
    }

    /// What the figures say, and no more: the one, the first and the last, or the lowest and the highest.
    private func title(_ drawn: [(Series, [SeriesPoint])], _ measure: Measure) -> String {
        let observations = drawn.flatMap(\.1).compactMap { context.observation($0.observations[0]) }
        let sizes = observations.sorted { ($0.size, $0.id) < ($1.size, $1.id) }
        guard let lowest = sizes.first, let highest = sizes.last else { return measure.label }
        if drawn.count == 1, observations.count > 1, let first = observations.first, let last = observations.last {
            return words.change.filled([
                "what": context.wording.label(first), "first": context.value(first), "firstDate": context.when(first),
                "last": context.value(last), "lastDate": context.when(last),
            ])
        }
        let isOne = lowest.size == highest.size
        return (isOne ? words.one : words.many).filled([
            "what": measure.label, "value": context.value(lowest), "low": context.value(lowest),
            "high": context.value(highest), "count": String(observations.count),
        ])
    }

    private func note(left: Int) -> String {
        left > 0 ? words.undrawn.of(left).filled(["count": String(left)]) : ""
    }
}

extension Observation {
    /// For ordering: what is stated, else the bound that is known.
    var size: Decimal { quantity.stated ?? quantity.exactValue ?? quantity.low ?? quantity.high ?? 0 }
}

internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// Charts of the series of one measure.
struct SeriesPlanner {
    /// The series of a chart with those of their points that it draws.
    typealias Drawn = [(series: Series, points: [SeriesPoint])]

    let context: ChartContext

    private var words: ChartPlanWords.Series { context.words.series }

    /// The measures with most dated figures, if they are enough to be seen together.
    func plans() -> [PlannedChart] {
        let measures = Set(context.report.series.map(\.measure).filter { $0.group != words.without }.map(\.id))
        let counts = measures.map { (measure: $0, count: datedCount(of: comparable(of: $0))) }
        let ranked = counts.filter { $0.count >= words.least }
            .sorted { ($1.count, $0.measure) < ($0.count, $1.measure) }
        return ranked.prefix(words.limit).compactMap { plan(comparable(of: $0.measure), as: nil) }
    }

    /// Of all points of a scatter chart, or of the longest line; 0 for kinds that are not over time.
    private func datedCount(of series: [Series]) -> Int {
        let (kind, counts) = (kind(of: series), series.map { dated($0).count })
        guard kind.leastDated > 0 else { return 0 }
        return kind == .points ? counts.reduce(0, +) : counts.max() ?? 0
    }

    /// The series of a measure that may share a chart: those of the statistic and unit with most figures.
    func comparable(of measure: String) -> [Series] {
        let all = context.report.series.filter { $0.measure.id == measure && !$0.key.isPlanned }
        let ranked = all.sorted { ($1.points.count, $0.id) < ($0.points.count, $1.id) }
        let counts = Dictionary(grouping: ranked) { Likeness($0) }.mapValues { $0.reduce(0) { $0 + $1.points.count } }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        return ranked.filter { Likeness($0) == most }
    }

    /// By the topic's word, else by the data.
    func kind(of series: [Series]) -> SeriesChartKind {
        series.first.flatMap { context.topic.kind(of: $0.measure) } ?? SeriesChartKind(for: series, dated: dated)
    }

    /// Nil if no figure of the series can be drawn; the kind follows from the data unless one is asked for.
    func plan(_ series: [Series], as kind: SeriesChartKind?) -> PlannedChart? {
        guard let measure = series.first?.measure else { return nil }
        let kind = kind ?? self.kind(of: series)
        let drawn = drawn(series, kind)
        let days = drawn.flatMap(\.points).compactMap(\.interval)
        let rules =
            kind == .line || kind == .points
            ? EventRulePlanner(context: context)
                .rules(from: days.compactMap(\.earliest).min(), to: days.compactMap(\.latest).max()) : ([], "")
        guard let picture = SeriesPicture(context: context, kind: kind, events: rules.0).chart(drawn) else {
            return nil
        }
        let title = SeriesTitle(context: context, kind: kind).text(drawn, measure)
        let note = SeriesNote(context: context, kind: kind).text(series: series, drawn: drawn, dated: dated)
        return PlannedChart(
            id: Slug.make(measure.id), kind: picture, title: title, subtitle: measure.definition,
            note: [note, rules.1].filter { !$0.isEmpty }.joined(separator: " "),
            shows: drawn.flatMap(\.points).flatMap(\.observations), measures: [measure.id])
    }

    /// The series that the kind can show, with the figures that it can place.
    private func drawn(_ series: [Series], _ kind: SeriesChartKind) -> Drawn {
        let placed = series.map { (series: $0, points: kind.leastDated > 0 ? dated($0) : $0.points) }
            .filter { !$0.points.isEmpty }
        let long = placed.filter { $0.points.count >= kind.leastDated }
        let chosen = (long.isEmpty ? placed : long).prefix(kind.mostSeries)
        guard kind == .ranked || kind == .bars else { return Array(chosen) }
        let largest = chosen.flatMap(\.points).sorted { $0.quantity.size > $1.quantity.size }
            .prefix(SeriesChartKind.mostRows)
        let kept = Set(largest)
        return chosen.map { (series: $0.series, points: $0.points.filter(kept.contains)) }
            .filter { !$0.points.isEmpty }
    }

    /// The points whose time is known to about a month.
    private func dated(_ series: Series) -> [SeriesPoint] {
        series.points.filter { ChartContext.isDated($0.interval) }
    }

    private struct Likeness: Hashable, Comparable {
        let statistic: Statistic
        let unit: UnitCode

        init(_ series: Series) { (statistic, unit) = (series.key.statistic, series.key.unit) }

        static func < (left: Likeness, right: Likeness) -> Bool {
            (left.statistic.rawValue, left.unit) < (right.statistic.rawValue, right.unit)
        }
    }
}

extension Quantity {
    /// For ordering: what is stated, else the bound that is known.
    var size: Decimal { stated ?? exactValue ?? low ?? high ?? 0 }
}

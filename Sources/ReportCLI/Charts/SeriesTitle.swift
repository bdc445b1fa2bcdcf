internal import Foundation
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// What the drawn figures of a measure say, and no more.
struct SeriesTitle {
    let context: ChartContext
    let kind: SeriesChartKind

    private var words: ChartPlanWords.Series { context.words.series }

    func text(_ drawn: SeriesPlanner.Drawn, _ measure: Measure) -> String {
        let what = subject(drawn, measure)
        let all = drawn.flatMap { pair in pair.points.map { (series: pair.series, point: $0) } }
        guard let highest = all.max(by: { $0.point.quantity.size < $1.point.quantity.size }),
            let lowest = all.min(by: { $0.point.quantity.size < $1.point.quantity.size })
        else { return measure.label }
        if all.count == 1 || (drawn.count == 1 && kind == .line) { return trend(drawn, what) ?? measure.label }
        let isOne = highest.point.quantity.size == lowest.point.quantity.size
        switch kind {
        case .points: return points(all.count, highest, what)
        case .line, .multiples: return lines(drawn, what)
        case .claims where !isOne: return filled(words.claims, what, lowest.point, highest.point)
        case .claims, .figure, .ranked, .bars:
            return filled(isOne ? context.words.trend.one : words.ranked, what, lowest.point, highest.point)
        }
    }

    /// The measure, and whose it is if that is the same in all.
    private func subject(_ drawn: SeriesPlanner.Drawn, _ measure: Measure) -> String {
        let labels = drawn.flatMap(\.points).compactMap { context.observation($0.observations[0]) }
            .map(context.wording.label)
        if Set(labels).count == 1, let label = labels.first { return label }
        let sides = Set(drawn.map(\.series.key.dimensions.side))
        guard sides.count == 1, let side = sides.first ?? nil else { return measure.label }
        return words.ofSide.filled(["what": measure.label, "side": context.wording.name(side, style: .short)])
    }

    private func trend(_ drawn: SeriesPlanner.Drawn, _ what: String) -> String? {
        let values = drawn.flatMap(\.points).map { point in
            TrendTitle.Value(
                low: point.quantity.low, high: point.quantity.high, text: value(point),
                date: context.observation(point.observations[0]).map(context.when) ?? "", interval: point.interval)
        }
        return TrendTitle(values, words: context.words.trend).text(of: what)
    }

    private func points(_ count: Int, _ highest: (series: Series, point: SeriesPoint), _ what: String) -> String {
        let when = context.observation(highest.point.observations[0]).map(context.when) ?? ""
        let detail = [SeriesMarks(context: context).label(highest.point, of: highest.series), when]
        return words.points.filled([
            "what": what, "count": context.count(count), "high": value(highest.point),
            "detail": detail.filter { !$0.isEmpty }.joined(separator: ", "),
        ])
    }

    /// Where the highest and the lowest line end.
    private func lines(_ drawn: SeriesPlanner.Drawn, _ what: String) -> String {
        let names = SeriesNames(drawn.map(\.series), context: context)
        let ends = drawn.compactMap { pair in pair.points.last.map { (name: names[pair.series], point: $0) } }
            .sorted { $0.point.quantity.size < $1.point.quantity.size }
        guard let lowest = ends.first, let highest = ends.last else { return what }
        return words.lines.filled([
            "what": what, "high": value(highest.point), "highName": highest.name, "low": value(lowest.point),
            "lowName": lowest.name,
        ])
    }

    private func filled(_ phrase: Phrase, _ what: String, _ lowest: SeriesPoint, _ highest: SeriesPoint) -> String {
        phrase.filled(["what": what, "low": value(lowest), "high": value(highest)])
    }

    private func value(_ point: SeriesPoint) -> String {
        context.observation(point.observations[0]).map(context.spoken) ?? ""
    }
}

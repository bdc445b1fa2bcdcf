internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// Points of series as the marks of charts.
struct SeriesMarks {
    let context: ChartContext

    /// Days without a figure after which a line is broken, as a multiple of the usual distance.
    private static let gapFactor = 4

    func lines(_ drawn: [(Series, [SeriesPoint])]) -> [TimeSeriesLine] {
        let names = SeriesNames(drawn.map(\.0), context: context)
        return drawn.enumerated().map { index, pair in
            let (series, points) = pair
            let revisions = PointRevisions(points)
            return TimeSeriesLine(
                name: names[series], points: points.map { point($0, revisions, of: series) },
                tint: drawn.count == 1 ? context.tint(series.key.dimensions.side) : .series(index),
                gapDays: gapDays(points), isOneSided: isOneSided(series),
                // What is new in a period says nothing about the days between two periods.
                isConnected: series.key.statistic != .flow)
        }
    }

    /// Every figure for itself, with the word that tells it from the others.
    func figures(_ drawn: [(Series, [SeriesPoint])]) -> [ScatterFigure] {
        let hasParty = drawn.contains { context.tint($0.0.key.dimensions.side) != .neutral }
        return drawn.flatMap { series, points in
            let revisions = PointRevisions(points)
            return points.map {
                ScatterFigure(
                    point: point($0, revisions, of: series), label: label($0, of: series).capitalizedFirst,
                    tint: hasParty ? context.tint(series.key.dimensions.side) : .series(0))
            }
        }
    }

    /// Where it happened, else whose it is, else who says so; what a colour tells already is no label.
    func label(_ point: SeriesPoint, of series: Series) -> String {
        let dimensions = series.key.dimensions
        let side = dimensions.side.flatMap {
            context.sides.contains($0) ? nil : context.wording.name($0, style: .short)
        }
        let who = context.observation(point.observations[0]).flatMap { context.wording.speaker($0.claim) }
        let place = dimensions.place.flatMap { context.sides.contains($0) ? nil : $0 }
        return side ?? place ?? dimensions.group ?? dimensions.type ?? who ?? ""
    }

    func card(_ point: SeriesPoint, _ format: ValueFormat) -> GlanceCard {
        guard let observation = context.observation(point.observations[0]) else {
            return GlanceCard(value: "", what: "", detail: "", isDated: false, tint: .neutral)
        }
        return GlanceCard(
            value: context.value(observation).capitalizedFirst, what: context.wording.label(observation),
            detail: context.detail(observation).capitalizedFirst, isDated: ChartContext.isDated(observation.time),
            tint: context.tint(observation.dimensions.side), range: range(point.quantity, format))
    }

    func row(_ point: SeriesPoint, _ format: ValueFormat) -> RankedRow {
        let observation = context.observation(point.observations[0])
        let quantity = point.quantity
        let bounds = quantity.hedge == .approximate ? quantity.stated : nil
        return RankedRow(
            label: observation.map(context.wording.label) ?? "",
            detail: observation.map { context.detail($0).capitalizedFirst } ?? "", low: bounds ?? quantity.low,
            high: bounds ?? quantity.high, isApproximate: quantity.hedge == .approximate,
            valueText: observation.map(context.value) ?? "",
            tint: context.tint(observation?.dimensions.side))
    }

    /// What each of those who count says last, as one row.
    func claims(
        _ drawn: [(Series, [SeriesPoint])], _ format: ValueFormat
    ) -> (row: ClaimRow, key: [KeyEntry]) {
        let claims = drawn.enumerated().compactMap { index, pair -> ClaimRow.Claim? in
            guard let point = pair.1.last, let observation = context.observation(point.observations[0]) else {
                return nil
            }
            let quantity = point.quantity
            return ClaimRow.Claim(
                value: quantity.exactValue ?? (quantity.hedge == .approximate ? quantity.stated : nil),
                low: quantity.low, high: quantity.high, text: context.value(observation), tint: .series(index))
        }
        let names = SeriesNames(drawn.map(\.0), context: context)
        let key = drawn.enumerated().map { KeyEntry(name: names[$1.0], tint: .series($0)) }
        let label = drawn.first?.0.measure.label ?? ""
        return (ClaimRow(label: label, detail: "", claims: claims), key)
    }

    // MARK: Parts

    private func point(_ point: SeriesPoint, _ revisions: PointRevisions, of series: Series) -> TimeSeriesPoint {
        let quantity = point.quantity
        let value = quantity.exactValue ?? (quantity.hedge == .approximate ? quantity.stated : nil)
        return TimeSeriesPoint(
            date: point.interval ?? CivilInterval(day: CivilDate(dayNumber: 0)), value: value,
            // "Up to 60" says nothing of a lower end.
            low: value == nil && quantity.low == 0 && quantity.high != nil ? nil : quantity.low,
            high: quantity.high, isPlanned: series.key.isPlanned, isRevised: revisions.isLast(point),
            boundText: value == nil ? context.observation(point.observations[0]).map(context.spoken) : nil)
    }

    /// Nil for so few points that nothing is usual.
    private func gapDays(_ points: [SeriesPoint]) -> Int? {
        let days = points.compactMap { $0.interval?.latest?.dayNumber }.sorted()
        let steps = zip(days, days.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.sorted()
        return steps.count > 4 ? max(14, steps[steps.count / 2] * Self.gapFactor) : nil
    }

    /// Whether a party to the conflict counts.
    private func isOneSided(_ series: Series) -> Bool {
        guard let observation = context.observation(series.points[0].observations[0]) else { return false }
        return observation.claim.attribution.origin?.role == .belligerent
    }

    private func range(_ quantity: Quantity, _ format: ValueFormat) -> GlanceCard.Range? {
        guard let low = quantity.low, let high = quantity.high, low < high else { return nil }
        return GlanceCard.Range(
            value: quantity.stated.flatMap { (low...high).contains($0) ? $0 : nil }, low: low, high: high,
            lowText: format.text(low, context.chartWords), highText: format.text(high, context.chartWords))
    }
}

/// Which points take the place of others of the same time.
private struct PointRevisions {
    /// Of each time that several points give, the last.
    private let last: [CivilInterval?: SeriesPoint]

    init(_ points: [SeriesPoint]) {
        last = Dictionary(grouping: points, by: \.interval).compactMapValues { same in
            same.last.flatMap { last in same.contains { $0 != last } ? last : nil }
        }
    }

    func isLast(_ point: SeriesPoint) -> Bool { last[point.interval] == point }
}

internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// Losses as shares of a whole, a row for each claim.
struct SharesPlanner {
    let context: ChartContext

    func plan() -> PlannedChart? {
        let words = context.words.shares
        let claims = claims
        let bySize = claims.sorted { size($0) < size($1) }
        guard let lowest = bySize.first, let highest = bySize.last else { return nil }
        let rows = bySize.reversed().map(row)
        let sides = Set(claims.map(\.dimensions.side))
        let side = sides.count == 1 ? sides.first ?? nil : nil
        let title = (side == nil ? words.title : words.sideTitle).of(rows.count).filled([
            "low": context.spoken(lowest), "high": context.spoken(highest),
            "side": side.map { context.wording.name($0, style: .long) }?.capitalizedFirst ?? "",
        ])
        return PlannedChart(
            id: words.id, kind: RankedChart(rows: rows, key: context.key(rows.map(\.tint))), title: title,
            subtitle: words.subtitle, note: rows.count > 1 ? words.note : "", shows: claims.map(\.id),
            measures: measures(of: claims))
    }

    /// The first telling of each claim, in the order of the report.
    private var claims: [Observation] {
        let firsts = Set(
            context.report.series.filter {
                $0.key.statistic == .share && $0.measure.group == context.words.shares.group
            }
            .flatMap { $0.points.map { $0.observations[0] } })
        return context.figures.filter { firsts.contains($0.id) && !$0.claim.isPlanned }
    }

    private func measures(of claims: [Observation]) -> [String] {
        var measures: [String] = []
        for claim in claims where !measures.contains(claim.measure.id) { measures.append(claim.measure.id) }
        return measures
    }

    private func size(_ observation: Observation) -> Decimal { observation.quantity.size }

    private func row(_ observation: Observation) -> RankedRow {
        let dimensions = observation.dimensions
        let detail = context.words.shares.detail.filled([
            "measure": observation.measure.label, "who": context.who(observation.claim),
            "when": context.when(observation),
        ])
        let isApproximate = observation.quantity.hedge == .approximate
        let bounds = isApproximate ? observation.quantity.stated : nil
        return RankedRow(
            label: label(observation),
            detail: detail, low: bounds ?? observation.quantity.low, high: bounds ?? observation.quantity.high,
            isApproximate: isApproximate, valueText: context.value(observation), tint: context.tint(dimensions.side))
    }

    /// Whose force it is, and where: `Russia: original force in Donbas`; the group rather than its side.
    private func label(_ observation: Observation) -> String {
        let words = context.words.shares
        let dimensions = observation.dimensions
        var label = observation.base ?? observation.measure.label
        if let place = dimensions.place, place != dimensions.side {
            label = words.inPlace.filled(["base": label, "place": place])
        }
        let side = dimensions.side.map { context.wording.name($0, style: .short) }
        guard let owner = dimensions.group ?? side else { return label.capitalizedFirst }
        return words.ofGroup.filled(["group": owner, "base": label]).capitalizedFirst
    }
}

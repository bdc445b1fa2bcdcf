internal import Algorithms
internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// Money of the donor with most figures: totals by their beginning, and single amounts.
struct AidPlanner {
    private static let farApart = Decimal(100)

    let context: ChartContext

    private struct Donor: Hashable {
        let side: String
        let unit: UnitCode
    }

    func plan() -> PlannedChart? {
        let amounts = Dictionary(
            grouping: candidates, by: { Donor(side: $0.dimensions.side ?? "", unit: $0.quantity.unit) })
        let ranked = amounts.sorted {
            ($1.value.count, $0.key.side, $0.key.unit) < ($0.value.count, $1.key.side, $1.key.unit)
        }
        guard let (donor, figures) = ranked.first, let title = title(donor, figures) else { return nil }
        let words = context.words.aid
        let kind = chart(figures, context.format(donor.unit))
        let rest = context.report.observations.count { $0.measure.group == words.group } - figures.count
        let notes = [
            figures.contains { total($0) != nil } ? words.note : "",
            rest > 0 ? words.rest.of(rest).filled(["count": context.count(rest)]) : "",
        ]
        return PlannedChart(
            id: Slug.make(words.id.filled(["side": context.wording.name(donor.side, style: .short)])), kind: kind,
            title: title, subtitle: words.subtitle, note: notes.filter { !$0.isEmpty }.joined(separator: " "),
            shows: figures.map(\.id), measures: Array(figures.map(\.measure.id).uniqued()))
    }

    /// Packages and totals; single amounts over three orders, which no bars could show together, as points.
    private func chart(_ figures: [Observation], _ format: ValueFormat) -> any ChartKind {
        let words = context.words.aid
        let amounts = distinctAmounts(figures)
        let totals = whole(distinctTotals(figures), flows: figures.compactMap(flow))
        let values = amounts.map(\.value)
        let unnamed = context.words.unnamed.capitalizedFirst
        if totals.isEmpty, let low = values.min(), let high = values.max(), low > 0, high / low >= Self.farApart {
            return ScatterChart(
                figures: amounts.map {
                    ScatterFigure(
                        point: TimeSeriesPoint(date: $0.date, value: $0.value),
                        label: $0.detail == unnamed ? "" : $0.detail, tint: .series(0))
                }, format: format)
        }
        return PackagesChart(
            amounts: amounts, totals: totals, amountsTitle: words.flows, totalsTitle: words.totals, format: format,
            tint: .series(0))
    }

    /// Amounts with a donor, a known currency, a value that can be drawn and a time.
    private var candidates: [Observation] {
        context.figures.filter { observation in
            observation.measure.group == context.words.aid.group && observation.dimensions.side != nil
                && observation.quantity.unit.isCurrency && observation.quantity.unit != .unknownCurrency
                && !observation.claim.isPlanned && (flow(observation) != nil || total(observation) != nil)
        }
    }

    /// Without totals that are smaller than an amount of their own time: they count something narrower.
    private func whole(_ totals: [StatedTotal], flows: [StatedAmount]) -> [StatedTotal] {
        totals.filter { total in
            !flows.contains { flow in
                guard let first = flow.date.earliest, let last = flow.date.latest else { return false }
                return flow.value > total.value && total.baseline <= first && last <= total.asOf
            }
        }
    }

    private func flow(_ observation: Observation) -> StatedAmount? {
        guard observation.statistic == .flow, let date = observation.time, ChartContext.isDated(date),
            let value = drawn(observation.quantity)
        else { return nil }
        return StatedAmount(date: date, value: value, detail: context.who(observation.claim).capitalizedFirst)
    }

    private func total(_ observation: Observation) -> StatedTotal? {
        guard observation.statistic == .cumulative, let value = drawn(observation.quantity),
            let baseline = observation.baseline?.earliest ?? observation.period?.earliest,
            let asOf = observation.asOf?.latest ?? observation.period?.latest, baseline <= asOf
        else { return nil }
        let isDay = observation.baseline?.exactDay != nil
        let words = isDay ? nil : observation.baseline.map { context.dates.text($0, style: .short) }
        return StatedTotal(
            baseline: baseline, baselineText: words, asOf: asOf, value: value,
            detail: context.who(observation.claim).capitalizedFirst)
    }

    /// Exact and approximate values; a bound alone is no point.
    private func drawn(_ quantity: Quantity) -> Decimal? {
        quantity.exactValue ?? ([.approximate, .nearly].contains(quantity.hedge) ? quantity.stated : nil)
    }

    /// The total of the period that the report is about, else the one from before it, else the largest amount.
    private func title(_ donor: Donor, _ figures: [Observation]) -> String? {
        let words = context.words.aid
        let side = context.wording.name(donor.side, style: .long)
        let part = figures.compactMap(flow).map(\.value).max() ?? 0
        let totals = figures.compactMap { figure in total(figure).map { (figure, $0) } }
        // A total below one of its parts counts something narrower.
        if let (figure, total) = totals.filter({ $0.1.value >= part }).max(by: isBefore) {
            let baseline = figure.baseline.map { context.dates.text($0) } ?? context.dates.text(total.baseline)
            let flow = latestFlow(figures)
            return (flow == nil ? words.totalTitle : words.bothTitle).filled([
                "side": side, "value": context.spoken(figure), "baseline": baseline,
                "flow": flow.map(context.spoken) ?? "", "flowDate": flow.map { context.when($0) } ?? "",
            ])
        }
        let flows = figures.compactMap { figure in flow(figure).map { (figure, $0) } }
        guard let (largest, _) = flows.max(by: { $0.1.value < $1.1.value }) else { return nil }
        let count = distinctAmounts(figures).count
        return words.flowTitle.of(count).filled([
            "count": context.count(count), "side": side, "value": context.spoken(largest),
        ])
    }

    /// The largest single amount of the latest day.
    private func latestFlow(_ figures: [Observation]) -> Observation? {
        let flows = figures.compactMap { figure in flow(figure).map { (figure, $0) } }
        return flows.max {
            ($0.1.date.latest?.dayNumber ?? 0, $0.1.value) < ($1.1.date.latest?.dayNumber ?? 0, $1.1.value)
        }?.0
    }

    private func isBefore(_ one: (Observation, StatedTotal), _ other: (Observation, StatedTotal)) -> Bool {
        func rank(_ total: StatedTotal) -> (Int, CivilDate, Decimal) {
            let isInWindow = context.report.edition.window.since.map { $0 <= total.baseline } ?? true
            return (isInWindow ? 1 : 0, total.asOf, total.value)
        }
        return rank(one.1) < rank(other.1)
    }

    // What several sources tell is drawn once, as the first of them tells it.

    private func distinctAmounts(_ figures: [Observation]) -> [StatedAmount] {
        figures.compactMap(flow).uniqued { StatedAmount(date: $0.date, value: $0.value) }
    }

    private func distinctTotals(_ figures: [Observation]) -> [StatedTotal] {
        figures.compactMap(total).uniqued { StatedTotal(baseline: $0.baseline, asOf: $0.asOf, value: $0.value) }
    }
}

/// Names for files and links.
enum Slug {
    /// Lower-case letters and digits, everything else as single hyphens.
    static func make(_ text: String) -> String {
        let words = text.lowercased().utf8.split { !(97...122).contains($0) && !(48...57).contains($0) }
        return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }
}

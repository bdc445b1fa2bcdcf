internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// What every planner looks things up in: the report, and how it is said.
struct ChartContext: Sendable {
    /// One unknown day of more than these is no date.
    private static let longestUncertainty = 31

    let report: Report
    let words: ChartPlanWords
    let topic: TopicCharts
    let chartWords: ChartWords
    let dates: IntervalFormatter
    let wording: FigureWording
    let ranking: FigureRanking
    let quantities: QuantityFormatter
    let currencySigns: [String: String]
    /// The day before which nothing of the topic happened.
    let start: CivilDate?
    /// The two sides that have colours of their own.
    let sides: [String]
    /// The observations by their identifiers.
    let observations: [String: Observation]

    /// The figures that the text stands by, without those that repeat or detail another.
    var figures: [Observation] {
        report.observations.filter { $0.claim.isHeld && $0.conversionOf == nil && $0.includedIn == nil }
    }

    /// `White House, 28 Sep 2022`.
    func detail(_ observation: Observation) -> String {
        words.detail.filled(["who": who(observation.claim), "when": when(observation)])
    }

    func who(_ claim: Claim) -> String { wording.speaker(claim) ?? words.unnamed }

    func when(_ observation: Observation) -> String {
        guard let time = observation.time else { return words.undated }
        if case .oneOf = time.form, let latest = time.latest, time.earliest == start {
            return words.saidBy.filled(["date": dates.text(latest, style: .short)])
        }
        return dates.text(time, style: .short)
    }

    /// As short as it can be said; a share that is written in words stays in words.
    func value(_ observation: Observation) -> String {
        let written = observation.source.words(observation.number)
        if observation.quantity.unit == .share, !written.utf8.contains(where: { (48...57).contains($0) }) {
            return written
        }
        return wording.value(observation, written: written)
    }

    /// For sentences: hedges and scales as words.
    func spoken(_ observation: Observation) -> String {
        let (quantity, written) = (observation.quantity, observation.source.words(observation.number))
        if quantity.unit == .share || quantity.hedge == .vague { return value(observation) }
        let bare = Quantity(
            low: quantity.low, high: quantity.high, stated: quantity.stated, hedge: quantity.hedge,
            unit: quantity.unit.isCurrency || words.spokenUnits.contains(quantity.unit.rawValue) ? quantity.unit : .none
        )
        return quantities.text(bare ?? quantity, style: .long, written: written)
    }

    /// With its thousands apart.
    func count(_ number: Int) -> String { ValueFormat.count.text(Decimal(number), chartWords) }

    func observation(_ id: String) -> Observation? { observations[id] }

    /// How numbers of a unit are written.
    func format(_ unit: UnitCode) -> ValueFormat {
        if unit == .share { return .percent }
        guard unit.isCurrency, unit != .unknownCurrency else { return .count }
        return .money(sign: currencySigns[unit.rawValue] ?? unit.rawValue + "\u{A0}")
    }

    func tint(_ side: String?) -> Tint {
        switch side.flatMap(sides.firstIndex) {
        case 0: .sideA
        case 1: .sideB
        default: .neutral
        }
    }

    /// The names of the tints that occur.
    func key(_ tints: [Tint]) -> [KeyEntry] {
        let named = zip(sides, [Tint.sideA, .sideB]).map { KeyEntry(name: $0, tint: $1) }
        return (named + [KeyEntry(name: words.others, tint: .neutral)]).filter { tints.contains($0.tint) }
    }

    /// Whether its time is known to about a month.
    static func isDated(_ interval: CivilInterval?) -> Bool {
        interval?.dayCount.map { $0 <= longestUncertainty } ?? false
    }
}

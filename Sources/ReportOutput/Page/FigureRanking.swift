internal import Foundation
package import ReportModel

/// Which figures come first: by the importance of what they count, then those that somebody answers for and that have
/// a date.
package struct FigureRanking: Sendable {
    private let figures: [Observation]

    private struct Kind: Hashable {
        let measure: String
        let statistic: Statistic
    }

    /// Of each group of measures no more come before the other groups had theirs.
    private static let mostOfGroup = 2

    package init(_ report: Report, topic: TopicWords) {
        let importance = Dictionary(
            topic.importance.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let since = report.edition.window.since
        figures = report.observations
            .filter { $0.includedIn == nil && $0.conversionOf == nil }
            .enumerated()
            .map { (rank: Self.rank($1, importance, since) + [$0], figure: $1) }
            .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
            .map(\.figure)
    }

    /// At most `count` of the figures that fit, the best of each kind first; strong ones stand before weak ones.
    package func best(_ count: Int, where fits: (Observation) -> Bool = { _ in true }) -> [Observation] {
        let chosen = inTurn(where: fits).prefix(count)
        return chosen.filter(Self.isStrong) + chosen.filter { !Self.isStrong($0) }
    }

    /// The best of each kind, then the others.
    private func inTurn(where fits: (Observation) -> Bool) -> [Observation] {
        var kinds: Set<Kind> = []
        var groups: [String: Int] = [:]
        var passes: [[Observation]] = [[], [], []]
        for figure in figures where fits(figure) {
            let kind = Kind(measure: figure.measure.id, statistic: figure.statistic)
            guard kinds.insert(kind).inserted else {
                passes[2].append(figure)
                continue
            }
            let count = groups[figure.measure.group, default: 0]
            groups[figure.measure.group] = count + 1
            passes[count < Self.mostOfGroup ? 0 : 1].append(figure)
        }
        return Array(passes.joined())
    }

    /// All of `observations`, the best of each kind first; parts and conversions of other figures last.
    func order(of observations: [Observation]) -> [Observation] {
        let ranked = Set(figures.map(\.id))
        return inTurn { _ in true } + observations.filter { !ranked.contains($0.id) }
    }

    /// Whether somebody with an office or a name says so, or it has a date.
    package static func isStrong(_ observation: Observation) -> Bool {
        !Voice(observation.claim).isWeak || Dating(observation).isDated
    }

    /// Smaller is better; the place in the report decides between equals.
    private static func rank(
        _ observation: Observation, _ importance: [String: Int], _ since: CivilDate?
    ) -> [Int] {
        let isTotal = observation.statistic == .cumulative
        let isOlder = if let since, let start = observation.baseline?.earliest { start < since } else { false }
        return [
            [.denied, .hypothetical].contains(observation.claim.effectiveStatus) ? 1 : 0,
            observation.statistic == .duration || isHandful(observation.quantity) ? 1 : 0,
            importance[observation.measure.group] ?? importance.count,
            isStrong(observation) ? 0 : 1,
            isTotal ? (isOlder ? 1 : 0) : 2,
            Dating(observation).isDated ? 0 : 1,
            -magnitude(observation.quantity),
            Voice(observation.claim) == .official ? 0 : 1,
            -Int(observation.confidence * 100),
            -(Dating(observation).date?.latest?.dayNumber ?? .min / 2),
        ]
    }

    /// `several`, `a few`: no figure for a front page.
    private static func isHandful(_ quantity: Quantity) -> Bool {
        quantity.hedge == .vague && quantity.high.map { $0 < 10 } ?? false
    }

    /// Of money the digits before the decimal point: millions do not stand before billions.
    private static func magnitude(_ quantity: Quantity) -> Int {
        guard quantity.unit.isCurrency, quantity.unit != .unknownCurrency,
            let value = quantity.stated ?? quantity.low ?? quantity.high
        else { return 0 }
        return "\(value)".prefix { $0 != "." }.count
    }
}

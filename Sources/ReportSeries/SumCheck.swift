internal import Foundation
internal import ReportModel

/// Finds totals that are not what their parts add up to, where a text tells the total and every part side by side.
struct SumCheck {
    /// In text order, by article.
    private let articles: [[Observation]]
    private let wholes: [String: Observation]
    private let parts: [(whole: String, parts: [Observation])]

    init(_ observations: [Observation]) {
        let held = observations.filter { $0.claim.isHeld && $0.conversionOf == nil }
        let grouped = Dictionary(grouping: held, by: \.source.article)
        articles = grouped.keys.sorted().compactMap { grouped[$0]?.stablySorted { $0.number } }
        wholes = Dictionary(held.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let nested = Dictionary(grouping: held.filter { $0.includedIn != nil }, by: { $0.includedIn ?? "" })
        parts = nested.keys.sorted().map { ($0, nested[$0] ?? []) }
    }

    var findings: [Finding] { articles.flatMap(mismatches) + parts.compactMap(excess) }

    // MARK: Totals of measures that have parts

    private func mismatches(_ article: [Observation]) -> [Finding] {
        article.indices.filter { !article[$0].measure.parts.isEmpty }.compactMap { mismatch(of: $0, in: article) }
    }

    /// The parts stand in the sentence of the total, each once and of the same side.
    private func mismatch(of place: Int, in article: [Observation]) -> Finding? {
        let total = article[place]
        let near = article.filter { isBeside($0, total) }
        let found = total.measure.parts.map { part in near.filter { $0.measure.id == part } }
        guard found.allSatisfy({ $0.count == 1 }), near.count(where: { $0.measure.id == total.measure.id }) == 1 else {
            return nil
        }
        let parts = found.flatMap { $0 }
        guard let sum = Self.sum(parts), !NumberAgreement.overlap(sum, total.quantity) else { return nil }
        return SanityChecks.finding(
            .warning, "sum-mismatch",
            "'\(total.source.quote)' is said to be the total, but \(Self.terms(parts)) make \(Self.text(sum))",
            at: total, hint: "check the sentence; no number is changed")
    }

    private func isBeside(_ one: Observation, _ other: Observation) -> Bool {
        one.source.sentence == other.source.sentence && one.dimensions.side == other.dimensions.side
            && one.quantity.unit == other.quantity.unit
    }

    // MARK: Parts of one number

    /// Parts that each are less than the whole, but together more.
    private func excess(_ group: (whole: String, parts: [Observation])) -> Finding? {
        guard let whole = wholes[group.whole], group.parts.count > 1, let most = whole.quantity.high,
            group.parts.allSatisfy({ $0.quantity.unit == whole.quantity.unit && ($0.quantity.low ?? 0) <= most }),
            let least = Self.sum(group.parts)?.low, least > most
        else { return nil }
        return SanityChecks.finding(
            .warning, "sum-mismatch",
            "\(Self.terms(group.parts)) are said to be parts of '\(whole.source.quote)', but make \(least)", at: whole,
            hint: "check the sentence; parts may overlap")
    }

    // MARK: Sums

    /// The sum of the bounds; nil if a part has none at all.
    private static func sum(_ parts: [Observation]) -> Quantity? {
        guard let unit = parts.first?.quantity.unit else { return nil }
        let lows = parts.compactMap(\.quantity.low)
        let highs = parts.compactMap(\.quantity.high)
        guard lows.count == parts.count || highs.count == parts.count else { return nil }
        return Quantity(
            low: lows.count == parts.count ? lows.reduce(0, +) : nil,
            high: highs.count == parts.count ? highs.reduce(0, +) : nil, stated: nil, hedge: .range, unit: unit)
    }

    private static func terms(_ parts: [Observation]) -> String {
        parts.map { "'\($0.source.quote)'" }.joined(separator: " and ")
    }

    private static func text(_ sum: Quantity) -> String {
        if let value = sum.exactValue { return "\(value)" }
        return "\(sum.low.map { "at least \($0)" } ?? "")\(sum.high.map { " at most \($0)" } ?? "")"
    }
}

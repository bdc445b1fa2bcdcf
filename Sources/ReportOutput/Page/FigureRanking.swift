internal import Foundation
package import ReportModel

/// Which figures come first: by the importance of what they count, then those that somebody answers for and that have
/// a date.
package struct FigureRanking: Sendable {
    /// In the order of the report.
    private let figures: [Observation]
    /// The places of the figures that may stand alone, the first one first; no parts and conversions of others.
    private let ranked: [Int]
    /// The same, the best of each kind first.
    private let inTurn: [Int]

    private struct Kind: Hashable {
        let measure: String
        let statistic: Statistic
    }

    /// A rank and a place in the report, which decides between equals.
    private struct Entry {
        let rank: FigureRank
        let place: Int
    }

    /// Of each group of measures no more come before the other groups had theirs.
    private static let mostOfGroup = 2

    package init(_ report: Report, topic: TopicWords) {
        let importance = Dictionary(
            topic.importance.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let since = report.edition.window.since
        let figures = report.observations
        self.figures = figures
        let ranked = figures.indices
            .filter { figures[$0].includedIn == nil && figures[$0].conversionOf == nil }
            .map { Entry(rank: FigureRank(figures[$0], importance, since), place: $0) }
            .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
            .map(\.place)
        self.ranked = ranked
        inTurn = Self.inTurn(ranked, of: figures)
    }

    /// At most `count` of the figures that fit, the best of each kind first; strong ones stand before weak ones.
    package func best(_ count: Int, where fits: (Observation) -> Bool) -> [Observation] {
        strongFirst(Self.inTurn(ranked.filter { fits(figures[$0]) }, of: figures).prefix(count))
    }

    package func best(_ count: Int) -> [Observation] { strongFirst(inTurn.prefix(count)) }

    private func strongFirst(_ places: ArraySlice<Int>) -> [Observation] {
        let chosen = places.map { figures[$0] }
        return chosen.filter(Self.isStrong) + chosen.filter { !Self.isStrong($0) }
    }

    /// The places of the best of each kind, then those of the others.
    private static func inTurn(_ ranked: [Int], of figures: [Observation]) -> [Int] {
        var kinds: Set<Kind> = []
        var groups: [String: Int] = [:]
        var passes: [[Int]] = [[], [], []]
        for place in ranked {
            let kind = Kind(measure: figures[place].measure.id, statistic: figures[place].statistic)
            guard kinds.insert(kind).inserted else {
                passes[2].append(place)
                continue
            }
            let group = figures[place].measure.group
            let count = groups[group, default: 0]
            groups[group] = count + 1
            passes[count < mostOfGroup ? 0 : 1].append(place)
        }
        return Array(passes.joined())
    }

    /// The places in the report of all figures, the best of each kind first; parts and conversions of others last.
    var order: [Int] {
        let isRanked = Set(ranked)
        return inTurn + figures.indices.filter { !isRanked.contains($0) }
    }

    /// Whether somebody with an office or a name says so, or it has a date.
    package static func isStrong(_ observation: Observation) -> Bool {
        !Voice(observation.claim).isWeak || Dating(observation).isDated
    }
}

package import Foundation
package import ReportModel

/// A value of somebody else's series.
package struct ReferencePoint: Hashable, Sendable {
    package let date: CivilInterval
    package let low: Decimal
    package let high: Decimal

    package init(date: CivilInterval, low: Decimal, high: Decimal) {
        self.date = date
        self.low = low
        self.high = high
    }
}

/// How far a claim is from a reference at its time.
package struct ReferenceDistance: Hashable, Sendable {
    package let claim: ClaimedFigure
    /// The least and the greatest that the reference says of the days of the claim.
    package let low: Decimal
    package let high: Decimal
    /// What the claim is above the reference at least, negative if below; zero where both can be right.
    package let gap: Decimal

    /// The gap as a share of the reference; nil if that is zero.
    package var share: Decimal? {
        let reference = gap < 0 ? low : high
        return reference == 0 ? nil : gap / reference
    }
}

/// Compares claims with somebody else's series.
package struct ReferenceComparison {
    /// By their first days.
    private let points: [ReferencePoint]
    /// Whether a value holds until the next: that of a total or stock does.
    private let isKept: Bool

    package init(_ points: [ReferencePoint], statistic: Statistic) {
        self.points = points.stablySorted { IntervalOrder($0.date) }
        isKept = [.cumulative, .stock].contains(statistic)
    }

    /// The distances of all dated claims whose days the reference covers, in their order.
    package func distances(of claims: [ClaimedFigure]) -> [ReferenceDistance] { claims.compactMap(distance) }

    private func distance(_ claim: ClaimedFigure) -> ReferenceDistance? {
        guard let interval = claim.interval, interval.earliest != nil, interval.latest != nil else { return nil }
        let covering = points(at: interval)
        guard let low = covering.map(\.low).min(), let high = covering.map(\.high).max() else { return nil }
        var gap: Decimal = 0
        if let least = claim.quantity.low, least > high { gap = least - high }
        if let most = claim.quantity.high, most < low { gap = most - low }
        return ReferenceDistance(claim: claim, low: low, high: high, gap: gap)
    }

    /// The values of the claim's days; of a total also the last before them, unless it is the series' last.
    private func points(at interval: CivilInterval) -> [ReferencePoint] {
        let meeting = points.filter { $0.date.meets(interval) }
        guard isKept, let first = interval.earliest, let last = points.last?.date.latest, first <= last,
            meeting.first?.date.earliest.map({ $0 > first }) ?? true,
            let before = points.last(where: { ($0.date.latest ?? first) < first })
        else { return meeting }
        return [before] + meeting
    }
}

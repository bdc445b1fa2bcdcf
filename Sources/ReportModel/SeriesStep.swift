package import Foundation

/// The difference between one recorder's own total of a day and its total of a day before: what has come since.
package struct SeriesStep: Hashable, Sendable {
    /// Places of both totals among the points of the series.
    package let from: Int
    package let to: Int
    package let change: Decimal

    /// A total can only grow; where its recorder states less than before, it has revised itself.
    package var isRevision: Bool { change < 0 }
}

extension Quantity {
    /// The number that stands for it where only the order matters: stated as such, or as `about` so many; nil for
    /// bounds and vague words.
    package var point: Decimal? {
        switch hedge {
        case .exact: exactValue ?? stated
        case .approximate: stated
        case .atLeast, .moreThan, .upTo, .lessThan, .nearly, .vague, .range: exactValue
        }
    }
}

extension Series {
    /// The steps between the totals of known days; none of a series that is no total, or that no recorder answers for.
    ///
    /// Of several totals of one day the last counts.
    package var steps: [SeriesStep] {
        guard key.statistic == .cumulative, key.recorder != nil else { return [] }
        var totals: [(day: CivilDate, place: Int, value: Decimal)] = []
        for (place, point) in points.enumerated() {
            guard let day = point.interval?.exactDay, let value = point.quantity.point else { continue }
            if totals.last?.day == day { totals.removeLast() }
            totals.append((day, place, value))
        }
        return zip(totals, totals.dropFirst()).map {
            SeriesStep(from: $0.place, to: $1.place, change: $1.value - $0.value)
        }
    }
}

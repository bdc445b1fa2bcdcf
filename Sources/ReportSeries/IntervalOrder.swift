internal import ReportModel

/// The place of an interval in time: by its first day, then by its last; open to the past first, unknown times last.
struct IntervalOrder: Comparable, Hashable {
    /// Numbers of days; `.min` and `.max` where it is open.
    let first: Int
    let last: Int

    init(_ interval: CivilInterval?) {
        first = interval.map { $0.earliest?.dayNumber ?? .min } ?? .max
        last = interval?.latest?.dayNumber ?? .max
    }

    /// How many days later a total may be told again as it was.
    static let longestRetelling = 3

    private init(_ first: Int, _ last: Int) { (self.first, self.last) = (first, last) }

    /// With the days on which it may be told again.
    var withRetellings: IntervalOrder {
        let days = Self.longestRetelling
        guard isKnown else { return self }
        return IntervalOrder(first == .min ? first : first - days, last == .max ? last : last + days)
    }

    /// Whether some day can belong to both, or both are unknown.
    func meets(_ other: IntervalOrder) -> Bool {
        guard isKnown, other.isKnown else { return isKnown == other.isKnown }
        return first <= other.last && other.first <= last
    }

    private var isKnown: Bool { first < .max }

    static func < (left: IntervalOrder, right: IntervalOrder) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }
}

extension Array {
    /// Sorted by a key that is made once for each, with equal elements in the order in which they came.
    func stablySorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        // Places are sorted, not the elements, since some are large.
        let keys = map(key)
        return indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { self[$0] }
    }
}

/// A unit of the calendar or the clock, from small to large.
package enum TimeUnit: Int, Sendable, Hashable, CaseIterable, Comparable {
    case second
    case minute
    case hour
    case day
    case weekend
    case week
    case fortnight
    case month
    case quarter
    case year
    case decade
    case century

    /// The unit of that name, as the lexicon writes it (`day`).
    package init?(name: String) {
        guard let unit = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = unit
    }

    package static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}

import ReportModel

/// A set of days as ascending ranges of day numbers, perhaps restricted to one weekday.
struct DaySet: Sendable, Hashable {
    /// Beyond these days a side counts as open: far before and after any article.
    private static let domain = -200_000...200_000

    private(set) var ranges: [ClosedRange<Int>]
    /// Monday is 1; nil for every weekday.
    private(set) var weekday: Int?

    static let all = DaySet(ranges: [domain], weekday: nil)

    private init(ranges: [ClosedRange<Int>], weekday: Int?) {
        self.ranges = ranges
        self.weekday = weekday
    }

    /// All days from one to another; nil is an open side.
    init(from first: CivilDate?, to last: CivilDate?) {
        let bounds = (first?.dayNumber ?? Self.domain.lowerBound, last?.dayNumber ?? Self.domain.upperBound)
        self.init(ranges: bounds.0 <= bounds.1 ? [bounds.0...bounds.1] : [], weekday: nil)
    }

    init(weekday: Int) { self.init(ranges: [Self.domain], weekday: weekday) }

    init(union intervals: [CivilInterval]) {
        let ranges = intervals.flatMap { DaySet(from: $0.earliest, to: $0.latest).ranges }
        self.init(ranges: ranges.sorted { $0.lowerBound < $1.lowerBound }, weekday: nil)
    }

    /// The days of any of them, whose weekdays are not looked at; nil if there are none.
    init?(unionOf sets: [DaySet]) {
        let ranges = sets.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }
        guard !ranges.isEmpty else { return nil }
        self.init(ranges: ranges, weekday: nil)
    }

    /// From its first day on, with the other side open.
    var fromFirst: DaySet {
        DaySet(ranges: ranges.first.map { [$0.lowerBound...Self.domain.upperBound] } ?? [], weekday: nil)
    }

    /// Those ranges of another set, as a whole, that share days with this one.
    func ranges(of other: DaySet) -> DaySet {
        let shared = other.ranges.filter { theirs in ranges.contains { $0.overlaps(theirs) } }
        return DaySet(ranges: shared, weekday: other.weekday)
    }

    func intersection(_ other: DaySet) -> DaySet {
        let common = ranges.flatMap { mine in
            other.ranges.compactMap { theirs in
                mine.overlaps(theirs) ? mine.clamped(to: theirs) : nil
            }
        }
        return DaySet(
            ranges: weekday != nil && other.weekday != nil && weekday != other.weekday ? [] : common,
            weekday: weekday ?? other.weekday)
    }

    /// Whether no day is left, as far as bounds tell.
    var isEmpty: Bool {
        ranges.allSatisfy { range in
            guard let weekday, range.count < 7 else { return false }
            return !range.contains { CivilDate(dayNumber: $0).weekday == weekday }
        }
    }

    /// As an interval: one unknown day, or the list of days where a weekday is known and both sides are.
    var interval: CivilInterval? {
        guard let first = ranges.first?.lowerBound, let last = ranges.last?.upperBound, !isEmpty else { return nil }
        let from = first == Self.domain.lowerBound ? nil : CivilDate(dayNumber: first)
        let to = last == Self.domain.upperBound ? nil : CivilDate(dayNumber: last)
        guard weekday != nil, from != nil, to != nil, last - first < 366 else {
            return CivilInterval(oneDayFrom: from, to: to)
        }
        return CivilInterval(oneDayOf: days)
    }

    private var days: [CivilDate] {
        ranges.flatMap { $0.map { CivilDate(dayNumber: $0) } }.filter { $0.weekday == weekday }
    }
}

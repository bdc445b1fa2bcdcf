/// How wide the bins of a series are.
package enum BinWidth: String, Hashable, Sendable, CaseIterable {
    case day
    /// An ISO week, from Monday.
    case week
    case month
    case quarter

    /// The first day of the bin that a day lies in.
    package func start(of day: CivilDate) -> CivilDate {
        switch self {
        case .day: day
        case .week: day.mondayOfWeek
        case .month: day.firstOfMonth
        case .quarter: day.firstOfMonth.adding(months: -((day.month - 1) % 3))
        }
    }

    /// The last day of the bin that begins on a day.
    package func end(from start: CivilDate) -> CivilDate {
        switch self {
        case .day: start
        case .week: start.adding(days: 6)
        case .month: start.lastOfMonth
        case .quarter: start.adding(months: 2).lastOfMonth
        }
    }
}

/// A series by equal stretches of the calendar. Stretches without a figure have no bin: gaps stay gaps.
package struct SeriesBins: Hashable, Sendable {
    /// What the points of one stretch come to.
    package struct Bin: Hashable, Sendable {
        package let first: CivilDate
        package let last: CivilDate
        /// Of a total or stock the last; of one recorder's flows the sum of those whose periods do not overlap, as a
        /// lower bound; of anything else the range that all points span. Open sides stay open.
        package let quantity: Quantity
        /// Places of the points among those of the series.
        package let points: [Int]

        package init(first: CivilDate, last: CivilDate, quantity: Quantity, points: [Int]) {
            self.first = first
            self.last = last
            self.quantity = quantity
            self.points = points
        }
    }

    package let width: BinWidth
    /// In the order of time.
    package let bins: [Bin]
    /// Places of the dated points that are longer than a bin: they belong to no single one.
    package let spans: [Int]

    package init(width: BinWidth, bins: [Bin], spans: [Int]) {
        self.width = width
        self.bins = bins
        self.spans = spans
    }
}

internal import ReportModel

/// So many days, weeks, months or years that end on a given day: `90d`, `12w`, `6m`, `1y`.
struct CalendarSpan: Hashable, Sendable {
    /// As it was written.
    let text: String
    private let count: Int
    private let unit: Unit

    private enum Unit: Character {
        case day = "d"
        case week = "w"
        case month = "m"
        case year = "y"
    }

    /// Nil unless `text` is a whole number from 1 to 9999 and a letter.
    init?(_ text: String) {
        guard let unit = text.last.flatMap(Unit.init), text.utf8.count <= 5,
            text.utf8.dropLast().allSatisfy({ (48...57).contains($0) }), let count = Int(text.dropLast()), count > 0
        else { return nil }
        (self.text, self.count, self.unit) = (text, count, unit)
    }

    /// The first of its days if `last` is the last of them.
    func firstDay(endingOn last: CivilDate) -> CivilDate {
        switch unit {
        case .day: last.adding(days: 1 - count)
        case .week: last.adding(days: 1 - count * 7)
        case .month: last.adding(days: 1).adding(months: -count)
        case .year: last.adding(days: 1).adding(years: -count)
        }
    }
}

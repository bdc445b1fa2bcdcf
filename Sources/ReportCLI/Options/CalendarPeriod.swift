internal import ReportModel

/// A stretch of the calendar as users write it: its first and its last day.
struct CalendarPeriod: Hashable {
    let first: CivilDate
    let last: CivilDate

    /// Reads `2022`, `2022-02`, `2022-02-24`, `2022-W08` (ISO week) and `2022-Q1`; nil for anything else.
    init?(_ text: String) {
        if let date = EDTFDate(text) {
            guard date.qualifier == .certain, [.year, .month, .day].contains(date.precision) else { return nil }
            self.init(first: date.earliest, last: date.latest)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = EDTFDate(String(parts[0])), year.precision == .year,
            year.qualifier == .certain, let letter = parts[1].first, let number = Self.number(parts[1].dropFirst())
        else { return nil }
        switch (letter, parts[1].utf8.count) {
        case ("W", 3): self.init(week: number, year: year.earliest.year)
        case ("Q", 2): self.init(quarter: number, of: year.earliest)
        default: return nil
        }
    }

    private init(first: CivilDate, last: CivilDate) {
        self.first = first
        self.last = last
    }

    private init?(week: Int, year: Int) {
        guard let monday = CivilDate.monday(ofISOWeek: week, year: year) else { return nil }
        self.init(first: monday, last: monday.adding(days: 6))
    }

    private init?(quarter: Int, of newYear: CivilDate) {
        guard (1...4).contains(quarter) else { return nil }
        let first = newYear.adding(months: (quarter - 1) * 3)
        self.init(first: first, last: first.adding(months: 2).lastOfMonth)
    }

    /// Unlike `Int`, takes no sign.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}

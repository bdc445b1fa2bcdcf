import ReportLexicon
import ReportModel

/// A named stretch of the calendar: a day, an ISO week, a month, a quarter, a year ...
struct CalendarStretch: Sendable, Hashable {
    /// As TIMEX3 writes it: `2022-W38`, `2022-SU`, `199X`.
    let timex: String
    let first: CivilDate
    let last: CivilDate
    /// As EDTF writes it where it has a form of its own; weeks and quarters have none.
    private let written: EDTFDate?

    private init(_ timex: String, _ first: CivilDate, _ last: CivilDate, _ written: EDTFDate? = nil) {
        self.timex = timex
        self.first = first
        self.last = last
        self.written = written
    }

    private init(_ timex: String, _ date: EDTFDate) { self.init(timex, date.earliest, date.latest, date) }

    var isDay: Bool { first == last }

    var isQuarter: Bool { timex.contains("Q") }

    var interval: CivilInterval? { written.map { CivilInterval($0) } ?? CivilInterval(from: first, to: last) }

    /// How many days lie between the stretch and a day; 0 where it holds the day.
    func distance(to day: CivilDate) -> Int {
        max(first.dayNumber - day.dayNumber, day.dayNumber - last.dayNumber, 0)
    }

    /// The first, middle or last third: of a month the days 1-10, 11-20, 21-last (TimeML's convention).
    func part(_ modifier: TimeExpression.Modifier?) -> CivilInterval? {
        let third: Int
        switch modifier {
        case .start: third = 0
        case .mid: third = 1
        case .end: third = 2
        default: return interval
        }
        guard !isDay else { return interval }
        let (from, to) = isLong ? thirdOfMonths(third) : thirdOfDays(third)
        return CivilInterval(from: from, to: to)
    }

    private var isLong: Bool { last.dayNumber - first.dayNumber > 31 }

    private func thirdOfDays(_ third: Int) -> (CivilDate, CivilDate) {
        let length = max(1, min(10, (last.dayNumber - first.dayNumber + 1) / 3))
        let from = first.adding(days: third * length)
        return (from, third == 2 ? last : from.adding(days: length - 1))
    }

    private func thirdOfMonths(_ third: Int) -> (CivilDate, CivilDate) {
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        let from = first.adding(months: third * months / 3)
        return (from, first.adding(months: (third + 1) * months / 3).adding(days: -1))
    }
}

extension CalendarStretch {
    init(day: CivilDate) { self.init(day.description, EDTFDate(day: day)) }

    /// A day that is only counted in weeks: its value is the day, its interval a week with the day in the middle.
    init(around day: CivilDate) { self.init(day.description, day.adding(days: -3), day.adding(days: 3)) }

    init(weekOf day: CivilDate) {
        let (year, week) = day.isoWeek
        let monday = day.mondayOfWeek
        self.init(padded(year, to: 4) + "-W" + padded(week, to: 2), monday, monday.adding(days: 6))
    }

    init(weekendOf day: CivilDate) {
        let week = CalendarStretch(weekOf: day)
        self.init(week.timex + "-WE", week.last.adding(days: -1), week.last)
    }

    init?(year: Int, month: Int) {
        guard let date = EDTFDate(year: year, month: month) else { return nil }
        self.init(date.description, date)
    }

    init?(year: Int, quarter: Int) {
        guard (1...4).contains(quarter), let first = CivilDate(year: year, month: quarter * 3 - 2, day: 1) else {
            return nil
        }
        self.init("\(padded(year, to: 4))-Q\(quarter)", first, first.adding(months: 2).lastOfMonth)
    }

    /// - Parameter season: 21 spring to 24 winter.
    init?(year: Int, season: Int) {
        guard let date = EDTFDate(year: year, season: season) else { return nil }
        self.init(padded(year, to: 4) + ["-SP", "-SU", "-FA", "-WI"][season - 21], date)
    }

    init?(year: Int) {
        guard let date = EDTFDate(year: year) else { return nil }
        self.init(date.description, date)
    }

    /// A decade or century: `years` is 10 or 100.
    init?(years: Int, from year: Int) {
        let known = String(padded(year, to: 4).prefix(years == 10 ? 3 : 2))
        let text = known + String(repeating: "X", count: 4 - known.count)
        guard let date = EDTFDate(text) else { return nil }
        self.init(text, date)
    }

    /// The stretch of `unit` that lies `by` stretches after the one that holds `day`; units of the clock are the day.
    init?(_ unit: TimeUnit, by: Int, from day: CivilDate) {
        switch unit {
        case .second, .minute, .hour: self.init(day: day)
        case .day: self.init(day: day.adding(days: by))
        case .weekend: self.init(weekendOf: day.adding(days: by * 7))
        case .week: self.init(weekOf: day.adding(days: by * 7))
        case .fortnight: self.init(weekOf: day.adding(days: by * 14))
        case .month:
            let month = day.firstOfMonth.adding(months: by)
            self.init(year: month.year, month: month.month)
        case .quarter:
            let month = day.firstOfMonth.adding(months: by * 3)
            self.init(year: month.year, quarter: (month.month + 2) / 3)
        case .year: self.init(year: day.year + by)
        case .decade: self.init(years: 10, from: day.year + by * 10)
        case .century: self.init(years: 100, from: day.year + by * 100)
        }
    }
}

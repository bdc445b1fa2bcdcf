import ReportLexicon
import ReportModel

/// A named stretch of the calendar: a day, an ISO week, a month, a quarter, a year ...
struct CalendarStretch: Sendable, Hashable {
    /// As TIMEX3 writes it: `2022-W38`, `2022-SU`, `199X`.
    let timex: String
    let first: CivilDate
    let last: CivilDate
    let interval: CivilInterval?

    private init(_ timex: String, _ first: CivilDate, _ last: CivilDate, _ interval: CivilInterval?) {
        self.timex = timex
        self.first = first
        self.last = last
        self.interval = interval
    }

    /// A period that EDTF has no form of its own for: a week, a quarter.
    private init(_ timex: String, _ first: CivilDate, _ last: CivilDate) {
        self.init(timex, first, last, CivilInterval(from: first, to: last))
    }

    private init(_ timex: String, _ date: EDTFDate) {
        self.init(timex, date.earliest, date.latest, CivilInterval(date))
    }

    var isDay: Bool { first == last }

    var isQuarter: Bool { timex.contains("Q") }

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
        case .approximate: return approximate
        default: return interval
        }
        guard !isDay else { return interval }
        let (from, to) = isLong ? thirdOfMonths(third) : thirdOfDays(third)
        return CivilInterval(from: from, to: to)
    }

    /// A week or half of it; nil where it has none such.
    func portion(_ portion: StretchPortion) -> CivilInterval? {
        guard last.dayNumber - first.dayNumber >= 27 else { return nil }
        switch portion {
        case .week(-1): return CivilInterval(from: last.adding(days: -6), to: last)
        case .week(let number):
            let from = first.adding(days: 7 * (number - 1))
            return from > last ? nil : CivilInterval(from: from, to: min(last, from.adding(days: 6)))
        case .half(let number):
            let months = (last.year - first.year) * 12 + last.month - first.month + 1
            let middle = isLong ? first.adding(months: months / 2) : first.adding(days: 15)
            return number == 1
                ? CivilInterval(from: first, to: middle.adding(days: -1)) : CivilInterval(from: middle, to: last)
        }
    }

    private var approximate: CivilInterval? {
        guard case .date(let date) = interval?.form else { return interval }
        return CivilInterval(date.qualified(.approximate))
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

    /// A day that is only counted in weeks: its value is the day, its interval one day of a week around it.
    init(around day: CivilDate) {
        self.init(oneDayFrom: day.adding(days: -3), to: day.adding(days: 3), as: day.description)
    }

    /// The night that ends on a day; what happens in it happens on that day or the one before.
    init(nightBefore day: CivilDate) {
        let eve = day.adding(days: -1)
        self.init(oneDayFrom: eve, to: day, as: eve.description)
    }

    private init(oneDayFrom first: CivilDate, to last: CivilDate, as timex: String) {
        self.init(timex, first, last, CivilInterval(oneDayFrom: first, to: last))
    }

    /// From the beginning of one stretch to the end of another; nil if it would end before it begins.
    init?(from first: CalendarStretch, to last: CalendarStretch) {
        guard first.first <= last.last, let from = first.date, let to = last.date else { return nil }
        self.init(first.timex + "/" + last.timex, first.first, last.last, CivilInterval(from: from, to: to))
    }

    /// As one written date, if it has such a form.
    private var date: EDTFDate? {
        guard case .date(let date) = interval?.form else { return nil }
        return date
    }

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

    init?(year: Int, half: Int) {
        guard (1...2).contains(half), let first = CivilDate(year: year, month: half * 6 - 5, day: 1),
            let from = EDTFDate(year: year, month: half * 6 - 5), let to = EDTFDate(year: year, month: half * 6)
        else { return nil }
        self.init(
            "\(padded(year, to: 4))-H\(half)", first, first.adding(months: 5).lastOfMonth,
            CivilInterval(from: from, to: to))
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

    /// A decade or century: `years` is 10 or 100. TIMEX3 writes the digits that are known, EDTF an `X` for the others.
    init?(years: Int, from year: Int) {
        let known = String(padded(year, to: 4).prefix(years == 10 ? 3 : 2))
        guard let date = EDTFDate(known + String(repeating: "X", count: 4 - known.count)) else { return nil }
        self.init(known, date)
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

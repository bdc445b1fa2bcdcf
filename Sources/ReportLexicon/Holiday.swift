package import ReportModel

/// A day that returns every year by the calendar.
package enum Holiday: Sendable, Hashable {
    case fixed(month: Int, day: Int)
    /// The `number`-th such weekday of a month; -1 is the last. Monday is 1.
    case weekday(Int, number: Int, month: Int)
    /// Days after Western Easter Sunday.
    case easter(plus: Int)
    /// Days after Orthodox Easter Sunday.
    case orthodoxEaster(plus: Int)

    /// Reads the notation of `holidays.tsv`: `--12-25`, `11:4:4`, `easter-2`.
    init?(notation: String) {
        if notation.hasPrefix("orthodox") {
            guard let days = Int(notation.dropFirst(8)) else { return nil }
            self = .orthodoxEaster(plus: days)
        } else if notation.hasPrefix("easter") {
            guard let days = Int(notation.dropFirst(6)) else { return nil }
            self = .easter(plus: days)
        } else if notation.hasPrefix("--") {
            let numbers = notation.dropFirst(2).split(separator: "-").compactMap { Int($0) }
            guard numbers.count == 2 else { return nil }
            self = .fixed(month: numbers[0], day: numbers[1])
        } else {
            let numbers = notation.split(separator: ":").compactMap { Int($0) }
            guard numbers.count == 3, (1...7).contains(numbers[2]) else { return nil }
            self = .weekday(numbers[2], number: numbers[1], month: numbers[0])
        }
    }

    /// Its day in a year; nil if that year has none.
    package func day(in year: Int) -> CivilDate? {
        switch self {
        case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
        case .weekday(let weekday, let number, let month): Self.weekday(weekday, number, month, year)
        case .easter(let days): Self.easter(in: year)?.adding(days: days)
        case .orthodoxEaster(let days): Self.orthodoxEaster(in: year)?.adding(days: days)
        }
    }

    private static func weekday(_ weekday: Int, _ number: Int, _ month: Int, _ year: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        if number < 0 {
            let last = first.lastOfMonth
            return last.adding(days: -last.daysSince(weekday: weekday) + (number + 1) * 7)
        }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
    }

    /// Method: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8).
    private static func easter(in year: Int) -> CivilDate? {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * shift) / 451
        let index = epact + shift - 7 * late + 114
        return CivilDate(year: year, month: index / 31, day: index % 31 + 1)
    }

    /// Method: Jean Meeus, Astronomical Algorithms, chapter 8, for the Julian calendar; 13 days lie between the
    /// calendars from 1900 to 2099.
    private static func orthodoxEaster(in year: Int) -> CivilDate? {
        guard (1900...2099).contains(year) else { return nil }
        let moon = (19 * (year % 19) + 15) % 30
        let sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        let sum = moon + sunday + 114
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: 13)
    }
}

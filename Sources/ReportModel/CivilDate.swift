/// A day of the proleptic Gregorian calendar, without clock or time zone.
///
/// Every value is a day that exists: 2023-02-29 cannot be made. Years run from 1 to 9999.
///
/// Four bytes: a report holds a dozen days for each of its figures and times.
package struct CivilDate: Hashable, Sendable, Comparable {
    /// Year, month and day, one behind the other, so that days compare as their numbers do.
    private let packed: Int32

    package var year: Int { Int(packed >> 9) }
    package var month: Int { Int(packed >> 5 & 15) }
    package var day: Int { Int(packed & 31) }

    private init(uncheckedYear year: Int, month: Int, day: Int) { packed = Int32(year << 9 | month << 5 | day) }

    /// The day `year`-`month`-`day`, or nil if no calendar has it.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysIn(month: month, of: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// The day that is `dayNumber` days after 1970-01-01, clamped to the years 1 to 9999.
    ///
    /// Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    package init(dayNumber: Int) {
        let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Days since 1970-01-01; negative before it.
    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.packed < right.packed }

    /// How many days `month` (1...12) has in `year`.
    package static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    }
}

// MARK: - Calendar arithmetic

extension CivilDate {
    /// Monday is 1, Sunday is 7, as in ISO 8601.
    package var weekday: Int {
        let remainder = (dayNumber + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// How many days, 0 to 6, the last such weekday lies before this day.
    package func daysSince(weekday: Int) -> Int { (self.weekday - weekday + 7) % 7 }

    /// Whether tomorrow is such a weekday: of the one six days ago news says `last`.
    package func isEve(of weekday: Int) -> Bool { daysSince(weekday: weekday) == 6 }

    package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

    /// The same day `months` later; a day that the month lacks becomes its last one (31 January + 1 month = 28 February).
    package func adding(months: Int) -> CivilDate {
        let index = year * 12 + (month - 1) + months
        let newYear = min(max(index / 12, 1), 9999)
        let newMonth = index % 12 + 1
        let newDay = min(day, Self.daysIn(month: newMonth, of: newYear))
        return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
    }

    package func adding(years: Int) -> CivilDate { adding(months: years * 12) }

    package var firstOfMonth: CivilDate { adding(days: 1 - day) }
    package var lastOfMonth: CivilDate { adding(days: Self.daysIn(month: month, of: year) - day) }
    package var firstOfYear: CivilDate { firstOfMonth.adding(months: 1 - month) }
    package var lastOfYear: CivilDate { firstOfYear.adding(months: 11).lastOfMonth }
    package var mondayOfWeek: CivilDate { adding(days: 1 - weekday) }

    /// The ISO 8601 week: its year, which may differ from the day's at the turn of the year, and its number.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        return (thursday.year, (thursday.dayNumber - thursday.firstOfYear.dayNumber) / 7 + 1)
    }

    /// The Monday of an ISO week, or nil if that year has no such week.
    package static func monday(ofISOWeek week: Int, year: Int) -> CivilDate? {
        guard let fourth = CivilDate(year: year, month: 1, day: 4), week >= 1 else { return nil }
        let monday = fourth.mondayOfWeek.adding(days: (week - 1) * 7)
        return monday.isoWeek == (year, week) ? monday : nil
    }
}

// MARK: - ISO 8601 text

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
    /// `YYYY-MM-DD`.
    package var description: String {
        let (year, month, day) = (year, month, day)
        return String(unsafeUninitializedCapacity: 10) { digits in
            func write(_ number: Int, to place: Int) {
                digits[place] = UInt8(48 + number / 10)
                digits[place + 1] = UInt8(48 + number % 10)
            }
            digits.initialize(repeating: UInt8(ascii: "-"))
            write(year / 100, to: 0)
            write(year % 100, to: 2)
            write(month, to: 5)
            write(day, to: 8)
            return 10
        }
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    package init?(_ text: String) {
        guard let date = EDTFDate(text), date.precision == .day, date.qualifier == .certain else { return nil }
        self = date.earliest
    }
}

/// `number` in decimal, with zeros before it up to `width` digits.
package func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

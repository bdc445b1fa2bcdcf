import ReportLexicon
import ReportModel

extension TimeValueReader {
    /// Years that news speaks of in four digits.
    private static let years = 1400...2199

    /// From the thirties on, a decade without a century is one of the last century.
    private static let firstOldDecade = 30

    private func year(_ captures: TimeCaptures) -> Int? {
        guard let year = captures.digits("y", places: 4...4) ?? captures.yearInWords("y"), Self.years.contains(year)
        else { return nil }
        return year
    }

    mutating func date(_ captures: TimeCaptures) -> TimeValue? {
        var fields = CalendarFields()
        fields.year = year(captures)
        if captures.range("y") != nil, fields.year == nil { return nil }
        fields.season = captures.value("s", as: .season)
        fields.month = captures.value("m", as: .month)
        fields.weekday = captures.value("w", as: .weekday)
        if let relation = captures.value("r", as: .relation) {
            // `June last year` shifts the year, `last June` the month.
            if captures.isBefore("r", "m") || fields.season != nil {
                fields.relation = relation
            } else {
                fields.yearShift = relation
            }
        }
        if captures.range("d") != nil {
            guard let day = captures.ordinal("d"), (1...31).contains(day), let month = fields.month else { return nil }
            // 2000 is a leap year: without a year, 29 February may exist.
            guard CivilDate(year: fields.year ?? 2000, month: month, day: day) != nil else {
                report(captures)
                return nil
            }
            fields.day = day
        }
        return .calendar(fields)
    }

    /// `2022-09-28`, `09/28/2022`, `28/09/2022`.
    mutating func numericDate(_ captures: TimeCaptures) -> TimeValue? {
        let pointed = captures.numbersBetweenPoints()
        if pointed.count == 3 {
            let isShort = pointed[2] < 100
            return day(isShort ? fullYear(pointed[2]) : pointed[2], pointed[1], pointed[0], captures)
        }
        let numbers = captures.numbers(places: 1...4)
        guard numbers.count == 3, let first = captures.tokens.first, let last = captures.tokens.last else { return nil }
        if captures.isFourDigits(first) { return day(numbers[0], numbers[1], numbers[2], captures) }
        guard captures.isFourDigits(last) else { return nil }
        let isDayFirst = numbers[0] > 12
        return day(numbers[2], numbers[isDayFirst ? 1 : 0], numbers[isDayFirst ? 0 : 1], captures)
    }

    /// `24.02.22`: as decades are told apart.
    private func fullYear(_ year: Int) -> Int { year + (year < Self.firstOldDecade ? 2000 : 1900) }

    private mutating func day(_ year: Int, _ month: Int, _ day: Int, _ captures: TimeCaptures) -> TimeValue? {
        guard Self.years.contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        guard CivilDate(year: year, month: month, day: day) != nil else {
            report(captures)
            return nil
        }
        return .calendar(CalendarFields(year: year, month: month, day: day))
    }

    func quarter(_ captures: TimeCaptures) -> TimeValue? {
        guard let quarter = captures.ordinal("o"), (1...4).contains(quarter) else { return nil }
        if captures.range("y") != nil, year(captures) == nil { return nil }
        return .calendar(
            CalendarFields(year: year(captures), yearShift: captures.value("r", as: .relation), quarter: quarter))
    }

    func half(_ captures: TimeCaptures) -> TimeValue? {
        guard let half = captures.value("o", as: .halfWord) else { return nil }
        if captures.range("y") != nil, year(captures) == nil { return nil }
        return .calendar(
            CalendarFields(year: year(captures), yearShift: captures.value("r", as: .relation) ?? 0, half: half))
    }

    /// `5-7 June`: both days must exist, in ascending order.
    mutating func days(_ captures: TimeCaptures) -> TimeValue? {
        guard let first = captures.ordinal("d"), let last = captures.ordinal("e"), first < last,
            let month = captures.value("m", as: .month), captures.range("y") == nil || year(captures) != nil
        else { return nil }
        let from = CalendarFields(year: year(captures), month: month, day: first)
        let to = CalendarFields(year: year(captures), month: month, day: last)
        guard first > 0, to.stretch(in: year(captures) ?? 2000) != nil else {
            if last <= 31 { report(captures) }
            return nil
        }
        return .span(from: from, to: to)
    }

    /// `2014-2022`, `2022-23`; `2022-09` is a month.
    func years(_ captures: TimeCaptures) -> TimeValue? {
        guard let first = year(captures) else { return nil }
        if let last = captures.digits("z", places: 4...4) {
            guard first < last, Self.years.contains(last) else { return nil }
            return .span(from: CalendarFields(year: first), to: CalendarFields(year: last))
        }
        guard let last = captures.digits("z", places: 2...2) else { return nil }
        if last > first % 100, last == first % 100 + 1 || last > 12 {
            return .span(from: CalendarFields(year: first), to: CalendarFields(year: first / 100 * 100 + last))
        }
        return (1...12).contains(last) ? .calendar(CalendarFields(year: first, month: last)) : nil
    }

    func holiday(_ captures: TimeCaptures, _ rule: TimeRule) -> TimeValue? {
        guard let holiday = rule.holiday else { return nil }
        if captures.range("y") != nil, year(captures) == nil { return nil }
        return .calendar(
            CalendarFields(
                year: year(captures), holiday: holiday, relation: captures.value("r", as: .relation)))
    }

    func decade(_ captures: TimeCaptures) -> TimeValue? {
        if let year = year(captures) { return year % 10 == 0 ? .calendar(CalendarFields(years: 10, year: year)) : nil }
        guard let decade = captures.digits("z", places: 2...2) ?? captures.value("y", as: .decadeWord), decade % 10 == 0
        else { return nil }
        return .calendar(CalendarFields(years: 10, year: fullYear(decade)))
    }

    func century(_ captures: TimeCaptures) -> TimeValue? {
        guard let century = captures.ordinal("o"), (2...22).contains(century) else { return nil }
        return .calendar(CalendarFields(years: 100, year: (century - 1) * 100))
    }

    func weekOf(_ captures: TimeCaptures) -> TimeValue? {
        guard case .calendar(let fields) = inner(captures, "t")?.value else { return nil }
        return .weekOf(fields)
    }
}

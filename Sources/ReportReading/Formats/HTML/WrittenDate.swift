internal import ReportLexicon
internal import ReportModel

/// A day as a page writes it, in the languages of the lexicon.
struct WrittenDate {
    let day: CivilDate
    /// The words before it, in lower case.
    let before: [String]
    /// How many words and numbers stand behind it.
    let behind: Int

    /// The first day that is written out in a text.
    /// - Parameter monthFirst: whether 3/4/2020 is the fourth of March; a month above 12 settles it.
    init?(_ text: String, monthFirst: Bool, in lexicon: PageDateLexicon) {
        let parts = DatePart.parts(of: text, in: lexicon)
        var before: [String] = []
        for start in parts.indices {
            if let found = Self.read(parts[start...].prefix(3), monthFirst: monthFirst) {
                (day, self.before, behind) = (found.day, before, parts.count - start - found.length)
                return
            }
            if case .word(let word) = parts[start] { before.append(word) }
        }
        guard parts.count == 1, let day = Self.unixDay(parts[0]) else { return nil }
        (self.day, self.before, behind) = (day, [], 0)
    }

    private static func read(_ parts: ArraySlice<DatePart>, monthFirst: Bool) -> (day: CivilDate, length: Int)? {
        guard let first = parts.first else { return nil }
        if case .number(let value, let digits, _) = first, digits == 8 || digits == 14 {
            let date = digits == 8 ? value : value / 1_000_000
            return day(date / 10000, date / 100 % 100, date % 100).map { ($0, 1) }
        }
        guard parts.count == 3 else { return nil }
        let (second, third) = (parts[parts.startIndex + 1], parts[parts.startIndex + 2])
        return day(first, second, third, monthFirst: monthFirst).map { ($0, 3) }
    }

    private static func day(
        _ first: DatePart, _ second: DatePart, _ third: DatePart, monthFirst: Bool
    ) -> CivilDate? {
        switch (first, second, third) {
        case (.number(let year, 4, _), .number(let month, 1...2, true), .number(let date, 1...2, true)),
            (.number(let year, 4, _), .month(let month), .number(let date, 1...2, _)),
            (.month(let month), .number(let date, 1...2, _), .number(let year, 4, _)),
            (.number(let date, 1...2, _), .month(let month), .number(let year, 4, _)):
            return day(year, month, date)
        case (.number(let left, 1...2, _), .number(let right, 1...2, true), .number(let year, let digits, true)):
            guard digits == 4 || digits == 2 && year > 0 else { return nil }
            let year = digits == 4 ? year : 2000 + year
            return monthFirst
                ? day(year, left, right) ?? day(year, right, left) : day(year, right, left) ?? day(year, left, right)
        default: return nil
        }
    }

    /// A day that a web page can have.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        (1990...2099).contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }

    /// Seconds or milliseconds since 1970.
    private static func unixDay(_ part: DatePart) -> CivilDate? {
        guard case .number(let value, let digits, _) = part, digits == 10 || digits == 13 else { return nil }
        return CivilDate(dayNumber: (digits == 10 ? value : value / 1000) / 86_400)
    }
}

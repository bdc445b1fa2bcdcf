/// Shows dates to readers as precisely as the article gives them, and never more.
package struct IntervalFormatter: Sendable {
    private let words: DateWords

    /// - Precondition: `words` name twelve months, seven weekdays and four seasons; `ReportStrings` sees to it.
    package init(words: DateWords) { self.words = words }

    package func text(_ day: CivilDate, style: WordingStyle = .long) -> String {
        words.day.filled(["day": String(day.day), "month": month(day, style), "year": String(day.year)])
    }

    /// `28 September 2022`, `1 to 10 April 2022`, `one day between 4 and 23 July 2022`, `since 24 February 2022`.
    package func text(_ interval: CivilInterval, style: WordingStyle = .long) -> String {
        switch interval.form {
        case .date(let date): return text(date, style: style)
        case .period(let from, let to): return stretch(words.period, from, to, style)
        case .oneOf(let from, let to): return stretch(words.oneDay, from, to, style)
        case .choice(let dates): return choice(dates, style)
        }
    }

    package func text(_ date: EDTFDate, style: WordingStyle = .long) -> String {
        qualified(bare(date, style), date.qualifier)
    }

    /// How exactly the day is known: `exact day`, `month`, `one of 20 days`, `period`.
    package func precision(_ interval: CivilInterval) -> String {
        let names = words.precision
        switch interval.form {
        case .date(let date):
            switch date.precision {
            case .day: return names.day.filled([:])
            case .month: return names.month.filled([:])
            case .season: return names.season.filled([:])
            case .year: return names.year.filled([:])
            case .decade, .century: return names.decade.filled([:])
            }
        case .period: return interval.exactDay == nil ? names.period.filled([:]) : names.day.filled([:])
        case .choice(let dates): return names.oneOfDays.of(dates.count).filled(["count": String(dates.count)])
        case .oneOf:
            guard let count = interval.dayCount else { return names.open.filled([:]) }
            return names.oneOfDays.of(count).filled(["count": String(count)])
        }
    }
}

extension IntervalFormatter {
    /// Two days are named; of more, the first and the last, and the weekday if they share it.
    private func choice(_ dates: [EDTFDate], _ style: WordingStyle) -> String {
        guard let first = dates.first, let last = dates.last else { return "" }
        if dates.count == 2 {
            return words.or.filled(["first": text(first, style: style), "last": text(last, style: style)])
        }
        let date = stretch(words.oneDay, first, last, style)
        let weekdays = Set(dates.map(\.earliest.weekday))
        if let weekday = weekdays.first, weekdays.count == 1 {
            return words.oneWeekday.filled(["weekday": words.weekdays[weekday - 1], "date": date])
        }
        return words.oneOfSome.of(dates.count).filled(["count": String(dates.count), "date": date])
    }

    private func month(_ date: CivilDate, _ style: WordingStyle) -> String {
        (style == .long ? words.longMonths : words.shortMonths)[date.month - 1]
    }

    private func bare(_ date: EDTFDate, _ style: WordingStyle) -> String {
        let first = date.earliest
        let year = String(first.year)
        switch date.precision {
        case .day: return text(first, style: style)
        case .month: return words.month.filled(["month": month(first, style), "year": year])
        case .season: return words.season.filled(["season": words.seasons[first.month / 3 - 1], "year": year])
        case .year: return year
        case .decade, .century: return words.decade.filled(["year": year])
        }
    }

    private func qualified(_ text: String, _ qualifier: DateQualifier) -> String {
        switch qualifier {
        case .certain: text
        case .uncertain: words.uncertain.filled(["date": text])
        case .approximate: words.approximate.filled(["date": text])
        case .uncertainAndApproximate:
            words.uncertain.filled(["date": words.approximate.filled(["date": text])])
        }
    }

    private func stretch(_ kind: DateWords.Stretch, _ from: EDTFDate?, _ to: EDTFDate?, _ style: WordingStyle) -> String
    {
        switch (from, to) {
        case (let from?, let to?):
            let ends = ["from": shortened(from, before: to, style), "to": text(to, style: style)]
            return kind.closed.filled(ends)
        case (let from?, nil): return kind.from.filled(["from": text(from, style: style)])
        case (nil, let to?): return kind.to.filled(["to": text(to, style: style)])
        case (nil, nil): return ""
        }
    }

    /// The first end without the year and month that it shares with the last.
    private func shortened(_ from: EDTFDate, before to: EDTFDate, _ style: WordingStyle) -> String {
        let (first, last) = (from.earliest, to.earliest)
        guard from.qualifier == .certain, to.qualifier == .certain, first.year == last.year, from != to,
            from.precision == to.precision
        else { return text(from, style: style) }
        switch from.precision {
        case .day where first.month == last.month: return String(first.day)
        case .day:
            return words.dayAndMonth.filled(["day": String(first.day), "month": month(first, style)])
        case .month: return month(first, style)
        default: return text(from, style: style)
        }
    }
}

internal import ReportModel

/// Writes days and stretches of days beside marks.
struct DateText: Hashable {
    let words: ChartWords
    /// Whether days name their year.
    let withYear: Bool

    func text(_ interval: CivilInterval) -> String {
        if let day = interval.exactDay, case .period = interval.form { return text(day) }
        return switch interval.form {
        case .date(let date): text(date)
        case .period(let from, let to), .oneOf(let from, let to): text(from, to)
        case .choice(let dates): text(dates.first, dates.last)
        }
    }

    func text(_ day: CivilDate) -> String {
        (withYear ? words.dayOfYear : words.day).filled(parts(day))
    }

    private func text(_ date: EDTFDate) -> String {
        let plain =
            switch date.precision {
            case .day: text(date.earliest)
            case .month: words.monthOfYear.filled(parts(date.earliest))
            case .year: String(date.earliest.year)
            case .season, .decade, .century: stretch(month(date.earliest), month(date.latest))
            }
        return date.qualifier == .certain ? plain : words.approximately.filled(["date": plain])
    }

    private func text(_ from: EDTFDate?, _ to: EDTFDate?) -> String {
        guard let from else { return words.until.filled(["date": to.map(text) ?? ""]) }
        guard let to else { return words.since.filled(["date": text(from)]) }
        let isOneMonth = from.earliest.firstOfMonth == to.earliest.firstOfMonth
        let arePlainDays = [from, to].allSatisfy { $0.precision == .day && $0.qualifier == .certain }
        // "1–10 Apr" rather than "1 Apr – 10 Apr".
        if isOneMonth, arePlainDays { return "\(from.earliest.day)–\(text(to))" }
        let isOneYear = from.earliest.year == to.earliest.year
        let shortened = isOneYear ? DateText(words: words, withYear: false) : self
        return stretch(shortened.text(from), text(to))
    }

    private func month(_ day: CivilDate) -> String { words.monthOfYear.filled(parts(day)) }

    private func stretch(_ from: String, _ to: String) -> String {
        words.stretch.filled(["from": from, "to": to])
    }

    private func parts(_ day: CivilDate) -> KeyValuePairs<String, String> {
        ["day": String(day.day), "month": words.months[day.month - 1], "year": String(day.year)]
    }
}

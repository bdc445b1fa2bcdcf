import ReportLexicon
import ReportModel

/// The days of publication from which a relative time leads to a given event: ``TimeAnchoring`` turned around.
struct PublicationDays {
    let draft: TimeDraft
    /// The first and the last day of the event.
    let event: ClosedRange<CivilDate>
    /// Whether there was no other of its kind, so that a day of the year tells its year.
    let isOnly: Bool

    /// Nil where the time cannot mean the event, or has no day of its own.
    var days: DaySet? {
        switch draft.value {
        case .weekday(let weekday, let relation): self.weekday(weekday, relation)
        case .page(let unit, let by, false): page(unit, by)
        case .offset(let length, let sign, false): offset(length, sign)
        case .calendar(let fields) where isOnly: calendar(fields)
        default: nil
        }
    }

    /// A bare weekday is less than a week away; `last Tuesday` may be the one of the week before.
    private func weekday(_ weekday: Int, _ relation: Int?) -> DaySet? {
        let days = (event.lowerBound.dayNumber...event.upperBound.dayNumber).map { CivilDate(dayNumber: $0) }
        let (from, to) =
            switch relation {
            case -1: (1, 11)
            case 0: (-6, 6)
            case 1: (-13, -1)
            default: (draft.direction == .past ? 0 : -6, draft.direction == .future ? 0 : 6)
            }
        let intervals = days.filter { $0.weekday == weekday }.compactMap { day in
            CivilInterval(from: day.adding(days: from), to: day.adding(days: to))
        }
        return intervals.isEmpty ? nil : DaySet(union: intervals)
    }

    /// A day leaves room for clocks of other zones, a week may have begun on Sunday.
    private func page(_ unit: TimeUnit, _ by: Int) -> DaySet? {
        switch unit {
        case .day: return around(by, slack: 1)
        case .weekend:
            guard
                (event.lowerBound.dayNumber...event.upperBound.dayNumber).contains(where: {
                    CivilDate(dayNumber: $0).weekday >= 5
                })
            else { return nil }
            return by > 0 ? around(0, from: -8, to: 0) : around(0, from: 0, to: 8)
        case .week, .month, .quarter, .year:
            // What lies one week back for the article lies one week ahead for the event.
            guard let first = CalendarStretch(unit, by: -by, from: event.lowerBound),
                let last = CalendarStretch(unit, by: -by, from: event.upperBound)
            else { return nil }
            return DaySet(from: unit == .week ? first.first.adding(days: -1) : first.first, to: last.last)
        default: return nil
        }
    }

    /// `two weeks ago` is counted as loosely as its unit is long.
    private func offset(_ length: TimeLength, _ sign: Int) -> DaySet? {
        guard let halves = length.halves, let (unit, slack) = Self.counted[length.unit] else { return nil }
        let count = sign * halves * unit / 2
        return around(count, slack: slack)
    }

    /// The days of a unit, and by how many an offset in it may miss.
    private static let counted: [TimeUnit: (days: Int, slack: Int)] = [
        .day: (1, 1), .week: (7, 4), .fortnight: (14, 5), .month: (30, 16), .year: (365, 150),
    ]

    private func around(_ distance: Int, slack: Int) -> DaySet? { around(distance, from: -slack, to: slack) }

    private func around(_ distance: Int, from: Int, to: Int) -> DaySet? {
        DaySet(
            from: event.lowerBound.adding(days: from - distance), to: event.upperBound.adding(days: to - distance))
    }

    /// A month or day without a year is less than a year away.
    private func calendar(_ fields: CalendarFields) -> DaySet? {
        let day = event.lowerBound
        guard fields.year == nil, fields.yearShift == nil, fields.relation == nil, let month = fields.month,
            let stretch = fields.stretch(in: day.year), month == day.month || month == event.upperBound.month
        else { return nil }
        if fields.day != nil {
            guard event.contains(stretch.first), fields.weekday == nil || stretch.first.weekday == fields.weekday else {
                return nil
            }
        }
        let last = draft.direction == .future ? event.upperBound : stretch.first.adding(years: 1).adding(days: -1)
        let first = draft.direction == .past ? event.lowerBound : stretch.first.adding(years: -1)
        return DaySet(from: first, to: last)
    }
}

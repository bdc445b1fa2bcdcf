import ReportLexicon
import ReportModel

/// Reads drafts as seen from one day of publication.
struct TimeAnchoring {
    let publication: CivilDate
    /// The stretch that the text spoke of last; `two days later` counts from it.
    let reference: CalendarStretch?
    /// That stretch if the text spoke of it shortly before.
    let neighbour: CalendarStretch?
    /// The quarter that the text reports on.
    let quarter: CalendarStretch?

    /// The stretch of the calendar that a draft means; nil for durations, sets and vague references.
    func stretch(of draft: TimeDraft) -> CalendarStretch? {
        switch draft.value {
        case .calendar(let fields): stretch(of: fields, draft.direction)
        case .page(let unit, let by, let fromReference): page(unit, by, fromReference)
        case .offset(let length, let sign, let fromReference): offset(length, sign, fromReference)
        case .weekday(let weekday, let relation): self.weekday(weekday, relation, draft.direction)
        case .weekdayBeside(let weekday, let by): self.weekday(weekday, beside: reference?.first ?? publication, by)
        case .overnight: CalendarStretch(nightBefore: publication)
        case .span(let from, let to): span(from, to, draft.direction)
        case .weekOf(let fields): stretch(of: fields, draft.direction).map { CalendarStretch(weekOf: $0.first) }
        case .dayOfMonth(let day): dayOfMonth(day, draft.direction)
        case .clock: CalendarStretch(day: publication)
        case .duration, .fixed, .event: nil
        }
    }

    private func page(_ unit: TimeUnit, _ by: Int, _ fromReference: Bool) -> CalendarStretch? {
        // Until Friday "the weekend" and "last weekend" are the one before; "this weekend" comes.
        guard unit == .weekend, by < 0 else {
            return CalendarStretch(unit, by: by, from: fromReference ? reference?.first ?? publication : publication)
        }
        let isWeekend = publication.weekday >= 6
        return CalendarStretch(.weekend, by: isWeekend ? 0 : -1, from: publication)
    }

    private func offset(_ length: TimeLength, _ sign: Int, _ fromReference: Bool) -> CalendarStretch? {
        guard let halves = length.halves else { return nil }
        let anchor = fromReference ? reference?.first ?? publication : publication
        let count = sign * (halves / 2)
        switch length.unit {
        case .second, .minute, .hour: return CalendarStretch(day: anchor)
        case .day: return CalendarStretch(day: anchor.adding(days: count))
        case .weekend, .week: return CalendarStretch(around: anchor.adding(days: count * 7))
        case .fortnight: return CalendarStretch(around: anchor.adding(days: count * 14))
        case .month, .quarter: return CalendarStretch(length.unit, by: count, from: anchor)
        case .year where quarter != nil && count == -1 && halves == 2:
            // Quarterly figures are compared with those of the same quarter.
            return quarter.flatMap { CalendarStretch(.quarter, by: -4, from: $0.first) }
        case .year where halves % 2 != 0: return CalendarStretch(.month, by: sign * halves * 6, from: anchor)
        case .year, .decade, .century:
            let years = [.year: 1, .decade: 10, .century: 100][length.unit] ?? 1
            return CalendarStretch(.year, by: sign * halves * years / 2, from: anchor)
        }
    }

    private func weekday(_ weekday: Int, _ relation: Int?, _ direction: TimeDirection) -> CalendarStretch {
        let behind = publication.daysSince(weekday: weekday)
        let days =
            switch relation {
            case -1: behind == 0 ? -7 : -behind
            case 0: weekday - publication.weekday
            case 1: 7 - behind
            default: looksAhead(to: weekday, direction) ? 7 - behind : -behind
            }
        return CalendarStretch(day: publication.adding(days: days))
    }

    /// Behind no verb that tells, the weekday of tomorrow is tomorrow.
    private func looksAhead(to weekday: Int, _ direction: TimeDirection) -> Bool {
        direction == .future ? weekday != publication.weekday : direction == .unknown && publication.isEve(of: weekday)
    }

    private func weekday(_ weekday: Int, beside day: CivilDate, _ by: Int) -> CalendarStretch {
        let behind = day.daysSince(weekday: weekday)
        return CalendarStretch(day: day.adding(days: by < 0 ? -(behind == 0 ? 7 : behind) : 7 - behind))
    }

    /// Of the month that the text speaks of, else the last such day, or the next one where the verbs look ahead.
    private func dayOfMonth(_ day: Int, _ direction: TimeDirection) -> CalendarStretch? {
        if let neighbour, neighbour.first.firstOfMonth == neighbour.last.firstOfMonth,
            let day = CivilDate(year: neighbour.first.year, month: neighbour.first.month, day: day)
        {
            return CalendarStretch(day: day)
        }
        let step = direction == .future ? 1 : -1
        let days = (0...2).lazy.compactMap { count -> CivilDate? in
            let month = publication.firstOfMonth.adding(months: step * count)
            return CivilDate(year: month.year, month: month.month, day: day)
        }
        return days.first { step < 0 ? $0 <= publication : $0 >= publication }.map { CalendarStretch(day: $0) }
    }

    /// The last date is anchored; the first lies in its year, or in the year before.
    private func span(_ from: CalendarFields, _ to: CalendarFields, _ direction: TimeDirection) -> CalendarStretch? {
        guard let last = stretch(of: to, direction), let first = from.stretch(in: from.year ?? last.first.year)
        else { return nil }
        return CalendarStretch(from: first, to: last)
    }

    private func stretch(of fields: CalendarFields, _ direction: TimeDirection) -> CalendarStretch? {
        if let year = fields.year ?? fields.yearShift.map({ publication.year + $0 }) {
            return fields.stretch(in: year)
        }
        let candidates = (-1...1).compactMap { fields.stretch(in: publication.year + $0) }
        return choose(candidates, fields, direction)
    }

    /// The nearest that suits the verbs: news looks back, but months and days close ahead are named as often as last
    /// year's are not.
    private func choose(
        _ candidates: [CalendarStretch], _ fields: CalendarFields, _ direction: TimeDirection
    ) -> CalendarStretch? {
        let nearest = candidates.min { $0.distance(to: publication) < $1.distance(to: publication) }
        let ahead = (nearest?.first.dayNumber ?? 0) - publication.dayNumber
        switch (fields.relation, direction) {
        case (-1, _): return candidates.last { $0.last < publication }
        case (1, _): return candidates.first { $0.first > publication }
        case (0, _): return fields.stretch(in: publication.year)
        case (_, .future) where fields.quarter != nil: return nearest
        case _ where fields.quarter != nil: return candidates.last { $0.first <= publication }
        case _ where fields.season != nil: return nearest
        case (_, .past) where ahead > (fields.day == nil ? 45 : 75), (_, .unknown) where ahead > 75:
            return candidates.last { $0.first <= publication }
        case (_, .future) where -ahead > 45:
            return candidates.first { $0.last >= publication }
        default: return nearest
        }
    }

}

extension CalendarFields {
    /// The stretch that the fields mean in a year; nil if that year has none (29 February).
    func stretch(in year: Int) -> CalendarStretch? {
        if let holiday { return holiday.day(in: year).map { CalendarStretch(day: $0) } }
        if let years { return CalendarStretch(years: years, from: year) }
        if let month, let day {
            return CivilDate(year: year, month: month, day: day).map { CalendarStretch(day: $0) }
        }
        if let month { return CalendarStretch(year: year, month: month) }
        if let season { return CalendarStretch(year: year, season: season) }
        if let quarter { return CalendarStretch(year: year, quarter: quarter) }
        if let half { return CalendarStretch(year: year, half: half) }
        return CalendarStretch(year: year)
    }

    /// The TIMEX3 value where no year is known.
    var undatedTimex: String {
        if let month, let day { return "XXXX-" + padded(month, to: 2) + "-" + padded(day, to: 2) }
        if let month { return "XXXX-" + padded(month, to: 2) }
        if let season { return "XXXX" + ["-SP", "-SU", "-FA", "-WI"][season - 21] }
        if let quarter { return "XXXX-Q\(quarter)" }
        if let half { return "XXXX-H\(half)" }
        return "XXXX"
    }
}

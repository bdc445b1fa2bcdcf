import ReportLexicon
import ReportModel

/// Finds what the text of an article proves of its day of publication.
struct DatingRules {
    let document: LexedArticle
    let drafts: [TimeDraft]
    let lexicon: Lexicon

    /// All constraints, in text order within each kind, the calendar first.
    func constraints() -> [DatingConstraint] {
        calendar() + weekdays() + surroundings() + writtenDates()
    }

    // MARK: - The topic's calendar

    private func calendar() -> [DatingConstraint] {
        var found: [DatingConstraint] = []
        let mentions = MentionIndex(tokenCount: document.tokens.count)
        for sentence in document.sentences where sentence.kind != .boilerplate {
            lexicon.calendar.patterns.forEachMatch(in: document.tokens, range: sentence.tokens, mentions: mentions) {
                let (entry, mention) = lexicon.calendar.mentions[$0.pattern]
                guard let days = Self.days(of: entry, mention) else { return }
                found.append(
                    DatingConstraint(
                        tokens: $0.tokens, rule: RuleID("calendar", entry.name), days: days,
                        explanation: Self.explanation(of: entry, mention)))
            }
        }
        return found
    }

    private static func days(of entry: CalendarLexicon.Entry, _ mention: CalendarLexicon.Mention) -> DaySet? {
        switch mention {
        case .after: DaySet(from: entry.periods.first?.latest ?? entry.periods.first?.earliest, to: nil)
        case .since: DaySet(from: entry.periods.first?.earliest, to: nil)
        case .during: DaySet(union: entry.periods)
        case .before: DaySet(from: nil, to: entry.periods.last?.latest)
        case .name: nil
        }
    }

    private static func explanation(of entry: CalendarLexicon.Entry, _ mention: CalendarLexicon.Mention) -> String {
        let dates = entry.periods.map(\.edtf).joined(separator: ", ")
        return switch mention {
        case .after: "written after \(entry.label), \(dates)"
        case .since: "not written before \(entry.label), \(dates)"
        case .during: "written during \(entry.label), \(dates)"
        case .before: "written before \(entry.label), \(dates)"
        case .name: "\(entry.label), \(dates)"
        }
    }

    // MARK: - Weekdays

    /// `Yesterday (Wednesday)`: the weekday of publication.
    private func weekdays() -> [DatingConstraint] {
        zip(drafts, drafts.dropFirst()).compactMap { day, name in
            guard case .page(.day, let shift, false) = day.value, case .weekday(let weekday, nil) = name.value,
                name.tokens.lowerBound == day.tokens.upperBound + 1,
                [.open, .comma].contains(document.tokens[day.tokens.upperBound].kind)
            else { return nil }
            let published = ((weekday - 1 - shift) % 7 + 7) % 7 + 1
            return DatingConstraint(
                tokens: day.tokens.lowerBound..<name.tokens.upperBound,
                rule: RuleID("dating", "weekday of a relative day"),
                days: DaySet(weekday: published),
                explanation: "published on a " + Self.weekdayNames[published - 1])
        }
    }

    private static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    // MARK: - Surroundings

    /// The rules of `dating.json5`.
    private func surroundings() -> [DatingConstraint] {
        let events = TimeParser.events(of: document, lexicon: lexicon)
        let known = drafts.filter { if case .event = $0.value { false } else { true } } + events
        let mentions = TimeMentions(known, document: document, lexicon: lexicon)
        var found: [DatingConstraint] = []
        for sentence in document.sentences where sentence.kind != .boilerplate {
            lexicon.dating.patterns.forEachMatch(
                in: document.tokens, range: sentence.tokens, mentions: mentions.index
            ) { match in
                let pattern = lexicon.dating.patterns[match.pattern]
                func draft(_ name: String) -> TimeDraft? {
                    let tokens = pattern.capture(name).flatMap { match.capture($0) }
                    return known.first { $0.tokens == tokens }
                }
                let rule = lexicon.dating.rules[match.pattern]
                guard let time = draft("t"), let days = Self.days(rule, time, event: draft("e")) else { return }
                found.append(
                    DatingConstraint(
                        tokens: match.tokens, rule: RuleID("dating", rule.name), days: days,
                        explanation: rule.explanation))
            }
        }
        return found
    }

    private static func days(_ rule: DatingLexicon.Rule, _ time: TimeDraft, event: TimeDraft?) -> DaySet? {
        switch rule.bound {
        case .elapsed:
            guard case .duration(let length) = time.value, let begin = event?.eventDay else { return nil }
            return ElapsedTime(event: begin, length: length, modifier: time.modifier).days
        case .days:
            guard case .calendar(let fields) = time.value else { return nil }
            return days(of: fields, from: rule.from ?? 0, to: rule.to ?? 0)
        case .eventAt:
            // What lies one week back for the article lies one week ahead for the event.
            guard case .page(let unit, let by, false) = time.value, let day = event?.eventDay,
                let stretch = CalendarStretch(unit, by: -by, from: day)
            else { return nil }
            return DaySet(from: stretch.first, to: stretch.last)
        case .yearOf:
            guard case .calendar(let fields) = time.value, fields.year == nil, let day = event?.eventDay,
                fields.month == day.month, fields.day == day.day
            else { return nil }
            return DaySet(from: day, to: day.adding(years: 1).adding(days: -1))
        }
    }

    /// The days around a day; without a year around that day of every year, of those years that give it its weekday.
    private static func days(of fields: CalendarFields, from: Int, to: Int) -> DaySet? {
        let years = fields.year.map { $0...$0 } ?? 1990...2030
        let days = years.compactMap { year -> CivilInterval? in
            guard let day = fields.stretch(in: year), day.isDay,
                fields.weekday == nil || day.first.weekday == fields.weekday
            else { return nil }
            return CivilInterval(from: day.first.adding(days: from), to: day.first.adding(days: to))
        }
        return days.isEmpty ? nil : DaySet(union: days)
    }

    // MARK: - Dates in the text

    private func writtenDates() -> [DatingConstraint] { pastDates() + stamps() + namedWeekdays() }

    /// A full date with its time of day heads an article: it was published then or within the week.
    private func stamps() -> [DatingConstraint] {
        drafts.compactMap { draft in
            guard draft.clock != nil, case .calendar(let fields) = draft.value, fields.year != nil,
                document.tokens[draft.tokens.lowerBound].flags.contains(.lineBefore),
                let days = Self.days(of: fields, from: 0, to: 7)
            else { return nil }
            return DatingConstraint(
                tokens: draft.tokens, rule: RuleID("dating", "time stamp"), days: days,
                explanation: "a time stamp on its own line")
        }
    }

    /// `Tuesday, June 21`: weekday and day without a year are only written within weeks of the day.
    private func namedWeekdays() -> [DatingConstraint] {
        drafts.compactMap { draft in
            guard case .calendar(let fields) = draft.value, fields.weekday != nil, fields.day != nil,
                fields.year == nil, let days = Self.days(of: fields, from: -31, to: 31)
            else { return nil }
            return DatingConstraint(
                tokens: draft.tokens, rule: RuleID("dating", "weekday and day without a year"), days: days,
                explanation: "within a month of that day, in a year that gives it this weekday")
        }
    }

    /// A day told with its year as past is not after the publication.
    private func pastDates() -> [DatingConstraint] {
        drafts.compactMap { draft in
            guard case .calendar(let fields) = draft.value, let year = fields.year, draft.direction == .past,
                let stretch = fields.stretch(in: year)
            else { return nil }
            return DatingConstraint(
                tokens: draft.tokens, rule: RuleID("dating", "date told as past"),
                days: DaySet(from: stretch.first, to: nil),
                explanation: "not written before \(stretch.timex)")
        }
    }
}

extension TimeDraft {
    /// The first day of the calendar event that it names.
    fileprivate var eventDay: CivilDate? {
        guard case .event(let period, _) = value else { return nil }
        return period.earliest
    }
}

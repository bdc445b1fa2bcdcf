import ReportLexicon
import ReportModel

/// Finds what the text of an article proves of its day of publication.
struct DatingRules {
    let document: LexedArticle
    let drafts: [TimeDraft]
    let lexicon: Lexicon

    /// All constraints, in text order within each kind, the calendar first.
    func constraints() -> [DatingConstraint] {
        calendar() + weekdays() + elapsed() + writtenDates()
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

    // MARK: - Time since an event

    /// `the invasion's been ongoing for over four months`: so long after the event.
    private func elapsed() -> [DatingConstraint] { [] }

    // MARK: - Dates in the text

    /// A day told with its year as past is not after the publication.
    private func writtenDates() -> [DatingConstraint] {
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

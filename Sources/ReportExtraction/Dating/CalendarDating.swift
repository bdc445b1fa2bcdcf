import ReportLexicon
import ReportModel

/// Bounds from the events that an article takes for granted, as happened, going on or still ahead.
struct CalendarDating {
    let context: DatingContext

    func constraints() -> [DatingConstraint] {
        context.mentions.compactMap { mention in
            guard let days = days(of: mention), isMeant(mention), !isOnlyPossible(mention), !isRetold(mention) else {
                return nil
            }
            return DatingConstraint(
                tokens: mention.tokens, rule: RuleID("calendar", mention.entry.name), days: days,
                explanation: explanation(of: mention), isFirm: mention.kind != .likely)
        }
    }

    private func days(of mention: CalendarMention) -> DaySet? {
        let periods = mention.entry.periods
        return switch mention.kind {
        case .after: DaySet(from: periods.first?.latest ?? periods.first?.earliest, to: nil)
        case .since: DaySet(from: periods.first?.earliest, to: nil)
        case .during, .likely: DaySet(union: periods)
        case .before: DaySet(from: nil, to: periods.last?.latest)
        case .name, .news: nil
        }
    }

    private func explanation(of mention: CalendarMention) -> String {
        let event = mention.entry.label
        return switch mention.kind {
        case .after: "written after \(event)"
        case .since: "not written before \(event)"
        case .during, .likely: "written during \(event)"
        case .before: "written before \(event)"
        case .name, .news: event
        }
    }

    /// A year of its own right behind the words means another event of the name (`invaded Ukraine in 2014`).
    private func isMeant(_ mention: CalendarMention) -> Bool {
        let years = mention.entry.periods.flatMap { [$0.earliest?.year, $0.latest?.year] }.compactMap { $0 }
        guard let first = years.min(), let last = years.max() else { return true }
        return !context.drafts.contains { draft in
            guard case .calendar(let fields) = draft.value, let year = fields.year, fields.years == nil,
                (mention.tokens.upperBound...mention.tokens.upperBound + 1).contains(draft.tokens.lowerBound)
                    || mention.tokens.overlaps(draft.tokens)
            else { return false }
            return !(first...last).contains(year)
        }
    }

    /// A state in a sentence with a past year is told of that year, not of now.
    private func isRetold(_ mention: CalendarMention) -> Bool {
        guard mention.kind == .during || mention.kind == .likely else { return false }
        return context.drafts.contains { draft in
            guard case .calendar(let fields) = draft.value, mention.sentence.tokens.contains(draft.tokens.lowerBound)
            else { return false }
            return fields.year != nil || fields.yearShift == -1
        }
    }

    /// What is told as planned, feared or denied (`would have captured`) proves nothing.
    private func isOnlyPossible(_ mention: CalendarMention) -> Bool {
        guard mention.kind == .after || mention.kind == .since else { return false }
        let before = max(mention.sentence.tokens.lowerBound, mention.tokens.lowerBound - 8)..<mention.tokens.lowerBound
        let conditional = context.lexicon.events.conditional
        if before.contains(where: { context.document.isA(conditional, $0, context.lexicon.vocabulary) }) { return true }
        let verbs = context.verbs(of: mention.sentence)
        let within = verbs.filter { $0.tokens.overlaps(mention.tokens) }
        guard within.isEmpty else { return within.contains(where: isOnlyPossible) }
        let end = mention.tokens.upperBound
        return verbs.first { (end...end + 4).contains($0.tokens.lowerBound) }?.direction == .future
    }

    /// `may win`, `did not win`, `to win`.
    private func isOnlyPossible(_ verb: VerbGroup) -> Bool {
        verb.isModal || verb.isNegated || verb.tense == .future
            || context.document.tokens[verb.tokens.lowerBound].word == context.lexicon.clauses.to
    }
}

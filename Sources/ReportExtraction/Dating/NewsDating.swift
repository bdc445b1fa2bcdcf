import ReportLexicon
import ReportModel

/// Bounds from events of the calendar that an article tells with a relative time: `announced on Wednesday a ban`.
///
/// Where the time cannot lead to the event's day (its weekday is another), it tells something else and says nothing.
struct NewsDating {
    let context: DatingContext

    func constraints() -> [DatingConstraint] { told() + fresh() }

    /// How many days an event is told in the present perfect at the head of an article.
    private static let freshDays = 10

    /// `Leaders have agreed to ban` in one of the first sentences: news of these days.
    private func fresh() -> [DatingConstraint] {
        let lead = context.document.sentences.filter { $0.kind == .body }.prefix(3).map(\.index)
        return context.mentions.compactMap { mention in
            guard mention.kind == .news, lead.contains(mention.sentence.index),
                context.verbs(of: mention.sentence).contains(where: {
                    $0.tokens.overlaps(mention.tokens) && context.isPresentPerfect($0) && !$0.isNegated
                })
            else { return nil }
            let days = mention.occurrences.map {
                DaySet(from: $0.lowerBound, to: $0.upperBound.adding(days: Self.freshDays))
            }
            return DaySet(unionOf: days).map {
                DatingConstraint(
                    tokens: mention.tokens, rule: RuleID("news", mention.entry.name), days: $0,
                    explanation: "fresh news of " + when(mention), isFirm: false)
            }
        }
    }

    private func when(_ mention: CalendarMention) -> String {
        mention.entry.label + ", " + mention.entry.periods.map(\.edtf).joined(separator: ", ")
    }

    private func told() -> [DatingConstraint] {
        context.mentions.flatMap { mention -> [DatingConstraint] in
            guard mention.kind == .news || mention.kind == .after else { return [] }
            return times(of: mention).compactMap { draft in
                var draft = draft
                draft.direction = direction(of: draft, in: mention)
                let ranges = mention.occurrences.compactMap {
                    PublicationDays(draft: draft, event: $0, isOnly: mention.entry.periods.count == 1).days
                }
                guard let days = DaySet(unionOf: ranges) else { return nil }
                let tokens =
                    min(
                        mention.tokens.lowerBound, draft.tokens.lowerBound)..<max(
                        mention.tokens.upperBound, draft.tokens.upperBound)
                return DatingConstraint(
                    tokens: tokens, rule: RuleID("news", mention.entry.name), days: days,
                    explanation: when(mention), isFirm: false)
            }
        }
    }

    /// The expressions inside the words that tell the event, or right beside them.
    private func times(of mention: CalendarMention) -> [TimeDraft] {
        context.drafts.filter { draft in
            guard mention.sentence.tokens.contains(draft.tokens.lowerBound), !isDeadline(draft) else { return false }
            if draft.tokens.overlaps(mention.tokens) { return true }
            if draft.tokens.lowerBound >= mention.tokens.upperBound {
                return isLink(mention.tokens.upperBound..<draft.tokens.lowerBound)
            }
            return isLink(draft.tokens.upperBound..<mention.tokens.lowerBound) && !isSaid(draft)
        }
    }

    /// Where the verb that tells the event looks to: the last before the time, else the first behind it.
    private func direction(of draft: TimeDraft, in mention: CalendarMention) -> TimeDirection {
        let verbs = context.verbs(of: mention.sentence).filter(\.isFinite)
        let before = verbs.last { $0.tokens.upperBound <= draft.tokens.lowerBound }
        return (before ?? verbs.first)?.direction ?? .unknown
    }

    /// `by next month`, `until Friday`.
    private func isDeadline(_ draft: TimeDraft) -> Bool {
        context.document.isA(
            context.lexicon.times.tense.deadline, draft.tokens.lowerBound - 1, context.lexicon.vocabulary)
    }

    /// No more than a preposition, an adverb or a comma stands between.
    private func isLink(_ gap: Range<Int>) -> Bool {
        let words = context.lexicon.clauses
        return gap.count <= 2
            && gap.allSatisfy { token in
                [.comma, .quote, .stop].contains(context.document.tokens[token].kind)
                    || [words.preposition, words.adverb, words.article].contains {
                        context.document.isA($0, token, context.lexicon.vocabulary)
                    }
            }
    }

    /// `said Tuesday`: the day of the statement, not of the event behind it.
    private func isSaid(_ draft: TimeDraft) -> Bool {
        let words = context.lexicon.clauses
        let before = draft.tokens.lowerBound - 2..<draft.tokens.lowerBound
        return before.contains { context.document.isA(words.say, $0, context.lexicon.vocabulary) }
    }
}

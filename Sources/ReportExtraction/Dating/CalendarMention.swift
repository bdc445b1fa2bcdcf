import ReportLexicon
import ReportModel

/// A place in an article where it speaks of an event of the topic's calendar.
struct CalendarMention: Sendable {
    let tokens: Range<Int>
    let entry: CalendarLexicon.Entry
    let kind: CalendarLexicon.Mention
    let sentence: LexedSentence

    static func all(in document: LexedArticle, lexicon: Lexicon) -> [CalendarMention] {
        var found: [CalendarMention] = []
        let mentions = MentionIndex(tokenCount: document.tokens.count)
        for sentence in document.sentences where sentence.kind != .boilerplate {
            lexicon.calendar.patterns.forEachMatch(in: document.tokens, range: sentence.tokens, mentions: mentions) {
                let (entry, kind) = lexicon.calendar.mentions[$0.pattern]
                found.append(CalendarMention(tokens: $0.tokens, entry: entry, kind: kind, sentence: sentence))
            }
        }
        return found
    }

    /// The first and the last day of each time that it was, those left out that lasted longer than ten days or are open.
    var occurrences: [ClosedRange<CivilDate>] {
        entry.periods.compactMap { period in
            guard let first = period.earliest, let last = period.latest, last.dayNumber - first.dayNumber < 10 else {
                return nil
            }
            return first...last
        }
    }
}

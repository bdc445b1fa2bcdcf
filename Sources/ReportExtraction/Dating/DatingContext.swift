import ReportLexicon
import ReportModel

/// What the rules look at that date an article by its text.
struct DatingContext {
    let document: LexedArticle
    /// The temporal expressions, in text order.
    let drafts: [TimeDraft]
    let lexicon: Lexicon
    /// The words that name events of the calendar.
    let events: [TimeDraft]
    /// Where the calendar speaks of an event, in text order.
    let mentions: [CalendarMention]

    init(document: LexedArticle, drafts: [TimeDraft], lexicon: Lexicon) {
        self.document = document
        self.drafts = drafts
        self.lexicon = lexicon
        events = TimeParser.events(of: document, lexicon: lexicon)
        isOfTopic = Self.isOfTopic(document, lexicon)
        mentions = CalendarMention.all(in: document, lexicon: lexicon)
    }

    /// Whether the article is of the topic, so that `the war` and `the talks` are those of its calendar.
    let isOfTopic: Bool

    func verbs(of sentence: LexedSentence) -> [VerbGroup] {
        ClauseParser.parse(TokenReader(document, limits: sentence.tokens, lexicon: lexicon))
    }

    /// The nearest verb before a temporal expression, so near to it in its sentence.
    func verb(before draft: TimeDraft, within distance: Int) -> VerbGroup? {
        let start = draft.tokens.lowerBound
        return verbs(of: document.sentence(of: start)).last {
            $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= distance
        }
    }

    /// A short text is taken for one of the topic that the lexicon is made for.
    /// `has agreed`, not `had agreed`.
    func isPresentPerfect(_ verb: VerbGroup) -> Bool {
        verb.isPerfect && !verb.isModal
            && !verb.tokens.contains { document.isA(lexicon.clauses.pastAuxiliary, $0, lexicon.vocabulary) }
    }

    private static func isOfTopic(_ document: LexedArticle, _ lexicon: Lexicon) -> Bool {
        guard document.tokens.count > 200 else { return true }
        var count = 0
        for token in document.tokens.indices where document.isA(lexicon.dating.classes.topic, token, lexicon.vocabulary)
        {
            count += 1
            if count == 3 { return true }
        }
        return false
    }

    func constraint(
        _ tokens: Range<Int>, _ rule: RuleID, _ days: DaySet?, _ explanation: String
    ) -> DatingConstraint? {
        days.map { DatingConstraint(tokens: tokens, rule: rule, days: $0, explanation: explanation) }
    }
}

extension VerbGroup {
    /// Where its clause looks to, as far as the verb alone tells.
    var direction: TimeDirection {
        if tense == .future || isModal { return .future }
        return tense == .past && isFinite ? .past : .unknown
    }
}

import ReportLexicon
import ReportModel

/// Finds the dated events that an article tells of, by the phrases of the topic's `events.json5`.
struct EventParser {
    private let document: LexedArticle
    private let lexicon: Lexicon
    private let entities: EntityIndex
    private let times: TimeIndex
    private let sources: AttributionIndex
    private let dater: EventDater
    private let mentions: MentionIndex
    private let clauses: ClauseIndex

    private typealias Date = (interval: CivilInterval?, basis: EventDater.Basis)
    private typealias News = (draft: EventDraft, date: Date)

    /// The events in text order; the same event told twice is one.
    /// - Parameters:
    ///   - publication: when the article came out; events that nothing dates are put shortly before it.
    ///   - onSigns: told of each telling of an event, and of what speaks for it.
    static func parse(
        _ document: LexedArticle, entities: [EntityReading], times: [TimeReading],
        attributions: [AttributionReading], clauses: ClauseIndex, publication: CivilInterval?,
        lexicon: Lexicon, onSigns: (Event, EventSigns) -> Void = { _, _ in }
    ) -> [Event] {
        let times = TimeIndex(times)
        let parser = EventParser(
            document: document, lexicon: lexicon, entities: EntityIndex(entities), times: times,
            sources: AttributionIndex(attributions),
            dater: EventDater(
                document: document, lexicon: lexicon, times: times, publication: publication,
                topicStart: lexicon.topic.start),
            mentions: mentions(of: entities, in: document, lexicon.events), clauses: clauses)
        var merger = EventMerger()
        for sentence in document.sentences where sentence.kind != .boilerplate {
            parser.read(sentence, into: &merger, onSigns: onSigns)
        }
        return merger.events
    }

    private static func mentions(
        of entities: [EntityReading], in document: LexedArticle, _ lexicon: EventLexicon
    ) -> MentionIndex {
        var index = MentionIndex(limits: document.tokens.indices)
        for reading in entities {
            index.insert(reading.tokens, classes: lexicon.mentions[reading.entity.kind] ?? WordClassSet())
        }
        return index
    }

    private func read(
        _ sentence: LexedSentence, into merger: inout EventMerger, onSigns: (Event, EventSigns) -> Void
    ) {
        let times = times.beginning(in: sentence.tokens)
        let reader = clauseReader(of: sentence, times)
        let phrases = phrases(in: sentence, reader)
        let told = Self.chosen(of: phrases).compactMap { news($0, besides: phrases, reader) }
        let more = NewsClauseReader(
            clauses: reader, lexicon: lexicon.events, groups: clauses[sentence], times: times,
            statements: sources.readings(in: sentence.tokens), mentions: mentions
        ).drafts(besides: told.map(\.draft)) { news($0, besides: phrases, reader) != nil }
        let signs = EventSignReader(document: document, clauses: reader, isDayKnown: dater.isDayKnown)
        let all: [News?] = more.isEmpty ? told : renewed(told.map(\.draft) + more, besides: phrases + more, reader)
        for (number, news) in all.enumerated() {
            guard let news else { continue }
            let telling = telling(news.draft, news.date)
            let shown = signs.signs(of: news.draft, telling, isLater: number > 0)
            guard lexicon.events.weights.accept(shown) else { continue }
            onSigns(telling.event, shown)
            merger.insert(telling)
        }
    }

    /// In text order, as clauses that were found besides leave them: these have times of their own. Nil stands for a draft
    /// that is no news any more.
    private func renewed(
        _ drafts: [EventDraft], besides all: [EventDraft], _ reader: EventClauseReader
    ) -> [News?] {
        drafts.sorted { $0.anchor.lowerBound < $1.anchor.lowerBound }.map { news($0, besides: all, reader) }
    }

    /// The draft with when the event was; nil if nothing makes it news.
    private func news(_ draft: EventDraft, besides drafts: [EventDraft], _ reader: EventClauseReader) -> News? {
        guard !isToCome(draft) else { return nil }
        let others = drafts.filter { !$0.clause.overlaps(draft.clause) }.map(\.clause)
        let isRetold = isRetold(draft)
        let date = dater.date(of: draft, besides: others, isRetold: isRetold)
        let isOpen = isRetold || !reader.isQuoted(draft.anchor.lowerBound)
        return isOpen && isDatable(draft, date.basis) ? (draft, date) : nil
    }

    private func telling(_ draft: EventDraft, _ date: Date) -> EventMerger.Telling {
        EventMerger.Telling(
            event: event(draft, date.interval, date.basis), basis: date.basis,
            isHeadline: draft.sentence.kind == .headline, isNamed: draft.trigger.date != nil,
            isReminder: draft.isReduced || pointsBack(draft), isSpeech: draft.trigger.isSpeech,
            words: content(of: draft.reach))
    }

    /// A known event that the article can only fear.
    private func isToCome(_ draft: EventDraft) -> Bool {
        guard let day = draft.trigger.date?.earliest, let published = dater.publication?.latest else { return false }
        return day > published
    }

    private func clauseReader(of sentence: LexedSentence, _ times: ArraySlice<TimeReading>) -> EventClauseReader {
        EventClauseReader(
            reader: TokenReader(document, limits: sentence.tokens, lexicon: lexicon), lexicon: lexicon.events,
            groups: clauses[sentence], times: times, sentence: sentence)
    }

    private func isRetold(_ draft: EventDraft) -> Bool {
        let origin = sources.attribution(at: draft.anchor.lowerBound).origin
        return origin?.role == .intercept || origin?.role == .witness
    }

    /// All clauses of a sentence that tell of an event, one for each phrase.
    private func phrases(in sentence: LexedSentence, _ reader: EventClauseReader) -> [EventDraft] {
        var drafts: [EventDraft] = []
        lexicon.events.patterns.forEachMatch(in: document.tokens, range: sentence.tokens, mentions: mentions) {
            if let draft = reader.draft($0) { drafts.append(draft) }
        }
        return drafts
    }

    /// At most one for each clause, the most specific.
    private static func chosen(of drafts: [EventDraft]) -> [EventDraft] {
        let ranked = drafts.sorted { rank($0) < rank($1) }
        var chosen: [EventDraft] = []
        for draft in ranked where !chosen.contains(where: { $0.clause.overlaps(draft.clause) }) {
            chosen.append(draft)
        }
        return chosen.sorted { $0.anchor.lowerBound < $1.anchor.lowerBound }
    }

    /// Verbs before nouns, main verbs before participles, known events before others, long triggers before short ones, the topic's before general
    /// ones, early ones before late ones.
    private static func rank(_ draft: EventDraft) -> (Int, Int, Int, Int, Int) {
        let holdsVerb = draft.group.map { $0.isFinite && $0.tokens.overlaps(draft.anchor) } ?? false
        let form = (draft.trigger.isNoun ? 2 : 0) + (draft.isReduced || !holdsVerb ? 1 : 0)
        let isNamed = draft.trigger.date != nil
        return (
            form, isNamed ? 0 : 1, -draft.anchor.count, draft.trigger.isTopical ? 0 : 1, draft.anchor.lowerBound
        )
    }

    /// The words of a clause but those that only join others.
    private func content(of clause: Range<Int>) -> Set<WordID> {
        let words = lexicon.clauses
        let joints = [
            words.determiner, words.preposition, words.pronoun, words.conjunction, words.subordinator, words.be,
            words.have, words.modal, words.adverb,
        ]
        var content: Set<WordID> = []
        for token in document.tokens[clause] where token.kind == .word && token.word != 0 {
            let classes = lexicon.vocabulary[token.word].classes
            if !joints.contains(where: { classes.contains($0) }) { content.insert(token.word) }
        }
        return content
    }

    /// `the attack`, `these talks`: something told before.
    private func pointsBack(_ draft: EventDraft) -> Bool {
        [draft.anchor.lowerBound - 1, draft.anchor.lowerBound].contains {
            draft.sentence.tokens.contains($0)
                && lexicon.vocabulary[document.tokens[$0].word].classes.contains(lexicon.events.definite)
        }
    }

    /// Without a date, what a participle or `who` reminds of is no event, nor a statement in passing, nor what is so in
    /// general, nor an uncertain plan.
    private func isDatable(_ draft: EventDraft, _ basis: EventDater.Basis) -> Bool {
        guard basis == .publication, draft.sentence.kind != .headline else { return true }
        guard !draft.isReminding, !draft.isPlain || draft.trigger.isSpeech else { return false }
        if draft.trigger.isSpeech { return draft.group?.isFinite == true && !draft.isReduced }
        guard draft.status == .planned else { return !draft.isReduced || draft.group?.isFinite == false }
        return draft.isArranged && !draft.trigger.isNoun
    }

    private func event(_ draft: EventDraft, _ date: CivilInterval?, _ basis: EventDater.Basis) -> Event {
        let roles = EventRoles(draft, entities: entities, document: document, vocabulary: lexicon.vocabulary)
        let span = document.span(of: draft.reach)
        let source = SourceSpan(document.article, span: span, sentence: draft.sentence.span)
        return Event(
            id: Self.id(source, draft.trigger.category), source: source, category: draft.trigger.category,
            date: date,
            claim: Claim(attribution: sources.attribution(at: draft.anchor.lowerBound), status: draft.status),
            actors: roles.actors, place: roles.place, rule: draft.trigger.rule,
            confidence: confidence(draft, isDated: basis != .publication))
    }

    private static func id(_ source: SourceSpan, _ category: EventCategory) -> String {
        SHA256.identifier(
            of: "\(source.article) \(source.span.start) \(source.span.end) \(category.id)")
    }

    /// As often as such events were right in articles read by hand, in tenths.
    private func confidence(_ draft: EventDraft, isDated: Bool) -> Double {
        var tenths = draft.trigger.isNoun ? 3 : 4
        if draft.isPlain { tenths -= 2 }
        if isDated { tenths += 2 }
        if draft.group?.isFinite == true { tenths += 1 }
        return Double(tenths) / 10
    }
}

import ReportLexicon
import ReportModel

/// Gathers for each sentence what the parsers found in it, and binds its quantities to their verbs.
struct SentenceReader {
    let document: LexedArticle
    let lexicon: Lexicon
    let times: [TimeReading]
    let entities: [EntityReading]
    let attributions: [AttributionReading]
    let clauses: ClauseIndex

    /// One reading for each sentence outside boilerplate, in text order.
    /// - Parameter quantities: of the whole article, in text order, none across sentences.
    func readings(of quantities: [QuantityReading]) -> [SentenceReading] {
        var (quantity, time, entity) = (quantities[...], times[...], entities[...])
        let cues = attributions.map(\.cue)
        var voice: EntityReading?
        let namesParty = entities.contains { lexicon.topic.isParty($0.entity.side) }
        let home = namesParty ? lexicon.topic.theatre : nil
        return document.sentences.compactMap { sentence in
            let quantities = Self.take(&quantity, until: sentence) { $0.tokens }
            let times = Self.take(&time, until: sentence) { $0.tokens }
            let entities = Self.take(&entity, until: sentence) { $0.tokens }
            guard sentence.kind != .boilerplate else { return nil }
            let reader = TokenReader(document, limits: sentence.tokens, lexicon: lexicon)
            let speakers = cues.filter { $0.overlaps(sentence.tokens) }
            let enemies = EnemyFinder(topic: lexicon.topic, reader: reader, speakers: speakers, home: home)
            let all = quantities.isEmpty ? Array(entities) : enemies.completed(Array(entities), after: voice)
            voice = entities.last(where: enemies.hasVoice) ?? voice
            return reading(of: sentence, reader, Array(quantities), Array(times), all, speakers: speakers)
        }
    }

    /// The readings that begin before the sentence's end, taken off the front.
    private static func take<Reading>(
        _ rest: inout ArraySlice<Reading>, until sentence: LexedSentence, tokens: (Reading) -> Range<Int>
    ) -> ArraySlice<Reading> {
        let taken = rest.prefix { tokens($0).lowerBound < sentence.tokens.upperBound }
        rest = rest.dropFirst(taken.count)
        return taken
    }

    private func reading(
        of sentence: LexedSentence, _ reader: TokenReader, _ quantities: [QuantityReading], _ times: [TimeReading],
        _ entities: [EntityReading], speakers: [Range<Int>]
    ) -> SentenceReading {
        let groups = quantities.isEmpty ? [] : clauses[sentence].filter { !Self.isCounted($0, quantities) }
        let frames = FrameBuilder(reader, groups: groups, quantities: quantities).frames()
        return SentenceReading(
            sentence: sentence, reader: reader, groups: groups, quantities: quantities, frames: frames, times: times,
            anchors: quantities.isEmpty ? [] : anchors(in: sentence), entities: entities,
            cues: quantities.isEmpty ? [] : cues(in: sentence, quantities), speakers: speakers)
    }

    /// `30 trucks`, `12 strikes`: a word of both kinds that a number counts is no verb.
    private static func isCounted(_ group: VerbGroup, _ quantities: [QuantityReading]) -> Bool {
        group.tokens.count == 1 && quantities.contains { $0.head == group.verb }
    }

    /// The events of the calendar that a total may count from (`since the inauguration`).
    private func anchors(in sentence: LexedSentence) -> [TimeReading] {
        let since = lexicon.clauses.since
        guard sentence.tokens.contains(where: { document.tokens[$0].word == since }) else { return [] }
        var found: [TimeReading] = []
        lexicon.calendar.forEachName(
            in: document.tokens, range: sentence.tokens, mentions: MentionIndex(limits: sentence.tokens)
        ) { tokens, entry, period in
            let expression = TimeExpression(
                span: document.span(of: tokens), kind: .date, value: period.edtf, modifier: nil, interval: period,
                rule: RuleID("calendar", entry.name))
            found.append(TimeReading(tokens: tokens, expression: expression, isBaseline: false, isEventAnchor: true))
        }
        return found
    }

    private func cues(in sentence: LexedSentence, _ quantities: [QuantityReading]) -> [CueReading] {
        var mentions = MentionIndex(limits: sentence.tokens)
        for quantity in quantities {
            mentions.insert(quantity.tokens, classes: WordClassSet([lexicon.measures.number]))
        }
        var found: [CueReading] = []
        lexicon.cues.patterns.forEachMatch(in: document.tokens, range: sentence.tokens, mentions: mentions) { match in
            found.append(CueReading(tokens: match.tokens, entry: match.pattern))
        }
        return found
    }
}

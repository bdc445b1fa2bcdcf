import ReportLexicon
import ReportModel

/// Finds who says what an article says: speakers of verbs of saying, sources behind `according to`, speakers of
/// quotations, and the voices of intercepted calls.
struct AttributionParser {
    private let document: LexedArticle
    private let entities: EntityIndex
    private let lexicon: Lexicon
    private let noMentions: MentionIndex
    private let clauses: ClauseIndex
    private let classes: SourcePhraseClasses
    private let pronouns: PronounWords
    private var memory = SpeakerMemory()
    /// Through whom the recorded calls came that the article has told of; nil before the first one.
    private var releasers: [Source]?
    private var readings: [AttributionReading] = []

    private init(
        _ document: LexedArticle, _ entities: [EntityReading], _ clauses: ClauseIndex,
        _ lexicon: Lexicon
    ) {
        self.document = document
        self.entities = EntityIndex(entities)
        self.lexicon = lexicon
        noMentions = MentionIndex(limits: 0..<0)
        self.clauses = clauses
        classes = SourcePhraseClasses(lexicon.vocabulary)
        pronouns = PronounWords(lexicon.vocabulary)
    }

    /// The scopes of all sources, by sentence.
    static func parse(
        _ document: LexedArticle, entities: [EntityReading], clauses: ClauseIndex, lexicon: Lexicon
    ) -> [AttributionReading] {
        var parser = AttributionParser(document, entities, clauses, lexicon)
        var continuation = QuoteContinuation(document: document, vocabulary: lexicon.vocabulary)
        for sentence in document.sentences where sentence.kind != .boilerplate {
            let first = parser.readings.count
            parser.read(sentence)
            if let missing = continuation.reading(of: sentence, found: parser.readings[first...]) {
                parser.readings.append(missing)
            }
        }
        return parser.readings + continuation.backward
    }

    private mutating func read(_ sentence: LexedSentence) {
        let reader = TokenReader(document, limits: sentence.tokens, lexicon: lexicon)
        noteIntercept(in: sentence)
        let phrases = SourcePhraseParser(
            reader: reader, entities: entities, sources: lexicon.sources, groups: clauses[sentence],
            classes: classes)
        let finder = SpeakerFinder(
            phrases: phrases, sources: lexicon.sources, words: pronouns, noMentions: noMentions)
        for cue in finder.prepositionalCues() + finder.verbalCues(memory: &memory) {
            readings.append(reading(cue))
        }
    }

    private func reading(_ cue: SpeakerFinder.Cue) -> AttributionReading {
        var chain = [source(cue.phrase)]
        if chain[0].role == .intercept { chain += releasers ?? [] }
        for outlet in cue.outward {
            chain.append(source(outlet))
        }
        return AttributionReading(scope: cue.scope, attribution: Attribution(chain: chain), cue: cue.tokens)
    }

    private func source(_ phrase: SourcePhrase) -> Source {
        let role = releasers != nil && phrase.role == .witness ? .intercept : phrase.role
        return Source(
            name: phrase.name, role: role, span: document.span(of: phrase.tokens),
            admiralty: lexicon.sources.admiralty(of: role, named: phrase.name))
    }

    /// From a sentence on that tells of a recorded call, its voices are heard through whoever released it.
    private mutating func noteIntercept(in sentence: LexedSentence) {
        var isFound = false
        lexicon.sources.intercepts.forEachMatch(
            in: document.tokens, range: sentence.tokens, mentions: noMentions
        ) { _ in isFound = true }
        guard isFound else { return }
        let found = entities.within(sentence.tokens).filter {
            $0.entity.kind == .organization || $0.entity.kind == .outlet
        }
        if releasers?.isEmpty == false, found.isEmpty { return }
        releasers = found.map { reading in
            let role = reading.entity.role ?? .unknown
            return Source(
                name: reading.entity.name, role: role, span: document.span(of: reading.tokens),
                admiralty: lexicon.sources.admiralty(of: role, named: reading.entity.name))
        }
    }
}

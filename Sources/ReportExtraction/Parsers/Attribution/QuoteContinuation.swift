import ReportLexicon
import ReportModel

/// Carries a speaker on to sentences that name none: the rest of a quotation, and what a paragraph goes on to tell
/// after its speaker.
struct QuoteContinuation {
    /// How many sentences a speaker is carried on where no quotation goes on.
    private static let reach = 2

    private let document: LexedArticle
    private let quote: WordClass?
    private let relativePronoun: WordClass?
    private let vocabulary: Vocabulary
    private var speaker: AttributionReading?
    private var passage = -1
    private var sentencesSince = 0
    private var isInside = false
    /// Quotations of this passage that still wait for their speaker.
    private var waiting: [LexedSentence] = []
    /// Readings of sentences whose speaker was named only afterwards.
    private(set) var backward: [AttributionReading] = []

    init(document: LexedArticle, vocabulary: Vocabulary) {
        self.document = document
        self.vocabulary = vocabulary
        quote = vocabulary.wordClass("double-quote")
        relativePronoun = vocabulary.wordClass("relative-pronoun")
    }

    /// The reading of a sentence in which `found` names no speaker; nil if it has one or if nobody is carried on.
    mutating func reading(
        of sentence: LexedSentence, found: ArraySlice<AttributionReading>
    ) -> AttributionReading? {
        if sentence.passage != passage { begin(sentence.passage) }
        let isQuoted = scanQuotes(of: sentence)
        if let named = found.last {
            note(named)
            return nil
        }
        sentencesSince += 1
        if isQuoted, speaker == nil { waiting.append(sentence) }
        guard let speaker, isQuoted || sentencesSince <= Self.reach else { return nil }
        return reading(of: sentence, as: speaker)
    }

    private mutating func begin(_ passage: Int) {
        self.passage = passage
        (isInside, speaker, sentencesSince, waiting) = (false, nil, 0, [])
    }

    private mutating func note(_ named: AttributionReading) {
        backward += waiting.map { reading(of: $0, as: named) }
        (waiting, speaker, sentencesSince) = ([], isAside(named) ? nil : named, 0)
    }

    /// `soldiers who say they were told nothing` says so in passing: nobody is carried on, unless a quotation goes on.
    private func isAside(_ named: AttributionReading) -> Bool {
        guard let relativePronoun, !isInside else { return false }
        return named.cue.contains { vocabulary[document.tokens[$0].word].classes.contains(relativePronoun) }
    }

    private func reading(of sentence: LexedSentence, as speaker: AttributionReading) -> AttributionReading {
        AttributionReading(scope: sentence.tokens, attribution: speaker.attribution, cue: speaker.cue)
    }

    /// Whether the sentence lies in a quotation or holds one; remembers whether one is open at its end.
    private mutating func scanQuotes(of sentence: LexedSentence) -> Bool {
        var isQuoted = isInside
        guard let quote else { return isQuoted }
        for index in sentence.tokens where vocabulary[document.tokens[index].word].classes.contains(quote) {
            isInside.toggle()
            isQuoted = true
        }
        return isQuoted
    }
}

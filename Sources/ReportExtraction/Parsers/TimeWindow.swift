import ReportLexicon
import ReportModel

/// The part of a sentence in which temporal expressions can stand.
struct TimeWindow {
    let tokens: Range<Int>
    let sentence: Range<Int>

    /// How many tokens an expression can reach beyond the words that give it away.
    private static let reach = 10

    /// The windows of all sentences but boilerplate.
    static func all(of document: LexedArticle, events: [TimeDraft], lexicon: Lexicon) -> [TimeWindow] {
        var windows: [TimeWindow] = []
        var events = events[...]
        for sentence in document.sentences where sentence.kind != .boilerplate {
            events = events.drop { $0.tokens.upperBound <= sentence.tokens.lowerBound }
            if let event = events.first, sentence.tokens.overlaps(event.tokens) {
                windows.append(TimeWindow(tokens: sentence.tokens, sentence: sentence.tokens))
            } else {
                append(sentence.tokens, document, lexicon, to: &windows)
            }
        }
        return windows
    }

    /// Adds the window of a sentence from its first to its last digit or word of time.
    private static func append(
        _ sentence: Range<Int>, _ document: LexedArticle, _ lexicon: Lexicon, to windows: inout [TimeWindow]
    ) {
        var first: Int?
        var last = 0
        for index in sentence {
            let token = document.tokens[index]
            guard
                token.kind == .digits
                    || (token.word != 0 && lexicon.vocabulary[token.word].classes.contains(lexicon.times.trigger))
            else { continue }
            if first == nil { first = index }
            last = index
        }
        guard let first else { return }
        let tokens = max(sentence.lowerBound, first - reach)..<min(sentence.upperBound, last + reach)
        windows.append(TimeWindow(tokens: tokens, sentence: sentence))
    }
}

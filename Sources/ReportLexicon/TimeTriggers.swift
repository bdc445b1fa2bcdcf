/// Where time expressions can begin: words are told by one table, so that a sentence without words of time costs no
/// more than a look at each of its tokens.
package struct TimeTriggers: Sendable {
    private static let always: UInt8 = 1
    private static let capitalized: UInt8 = 2
    private static let lead: UInt8 = 4

    /// What each word of the vocabulary gives away.
    private let signs: [UInt8]

    init(_ classes: TimeTriggerClasses, vocabulary: Vocabulary) {
        var signs = Array(repeating: UInt8(0), count: vocabulary.wordCount)
        for (wordClass, sign) in [
            (classes.always, Self.always), (classes.capitalized, Self.capitalized), (classes.lead, Self.lead),
        ] {
            for word in vocabulary.words(in: wordClass) { signs[Int(word)] |= sign }
        }
        self.signs = signs
    }

    /// Appends where an expression of the sentence can begin: from `reach` tokens before a digit or a word of time on,
    /// up to it; the ranges ascend and do not overlap.
    package func appendStarts(
        in tokens: [Token], sentence: Range<Int>, reach: Int, to starts: inout [Range<Int>]
    ) {
        for index in sentence where isTrigger(tokens[index]) {
            let first = max(sentence.lowerBound, index - reach)
            if let last = starts.last, last.upperBound >= first {
                starts[starts.count - 1] = last.lowerBound..<index + 1
            } else {
                starts.append(first..<index + 1)
            }
        }
    }

    /// Calls `body` with every token of the sentence at which the name of an event can serve as an anchor: behind
    /// `since`, `of` and the like, with or without an article.
    package func forEachEventStart(in tokens: [Token], sentence: Range<Int>, _ body: (Int) -> Void) {
        for index in sentence.dropLast() where signs[Int(tokens[index].word)] & Self.lead != 0 { body(index + 1) }
    }

    @inline(__always)
    private func isTrigger(_ token: Token) -> Bool {
        let sign = signs[Int(token.word)]
        return sign & Self.always != 0 || token.kind == .digits
            || (sign & Self.capitalized != 0 && token.flags.contains(.capital))
    }
}

/// The word classes of ``TimeTriggers``.
struct TimeTriggerClasses: Sendable {
    /// Words that every expression holds one of, unless it holds a digit.
    let always: WordClass
    /// As above, but only with a capital letter: `May`.
    let capitalized: WordClass
    /// Words before the name of an event.
    let lead: WordClass

    init(builder: inout VocabularyBuilder) throws(LexiconError) {
        always = try builder.wordClass("time-trigger")
        capitalized = try builder.wordClass("time-trigger-capital")
        lead = try builder.wordClass("time-event-lead")
    }
}

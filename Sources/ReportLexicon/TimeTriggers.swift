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

    /// Where expressions of the sentence can begin: from `reach` tokens before its first digit or word of time up to its
    /// last one; nil if it has none.
    package func starts(in tokens: [Token], sentence: Range<Int>, reach: Int) -> Range<Int>? {
        guard let first = sentence.first(where: { isTrigger(tokens[$0]) }),
            let last = sentence.last(where: { isTrigger(tokens[$0]) })
        else { return nil }
        return max(sentence.lowerBound, first - reach)..<last + 1
    }

    /// Where the name of an event can serve as an anchor: behind the first `since`, `of` or the like; nil without one.
    package func eventStarts(in tokens: [Token], sentence: Range<Int>) -> Range<Int>? {
        guard let lead = sentence.first(where: { signs[Int(tokens[$0].word)] & Self.lead != 0 }) else { return nil }
        return lead + 1..<sentence.upperBound
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

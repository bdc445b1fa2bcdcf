/// Many patterns, each entered only where a word stands that all its matches hold, so that the cost follows the hits
/// and not the number of patterns.
package final class PatternSet: Sendable {
    private let patterns: [TokenPattern]
    /// Their instructions, so that running one does not copy the whole pattern.
    private let codes: [[TokenPattern.Instruction]]
    private let index: PatternIndex
    private let vocabulary: Vocabulary

    /// - Parameter patterns: compiled with the builder that made `vocabulary`; their positions number them.
    package init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        self.patterns = patterns
        codes = patterns.map(\.instructions)
        index = PatternIndex(patterns, vocabulary: vocabulary)
        self.vocabulary = vocabulary
    }

    package subscript(pattern: Int) -> TokenPattern { patterns[pattern] }

    /// Calls `body` with every match inside `range`, by first token and then by number of the pattern.
    /// - Parameter starts: where a match may begin, if not everywhere in `range`.
    package func forEachMatch(
        in tokens: [Token], range: Range<Int>, starts: Range<Int>? = nil, mentions: MentionIndex,
        _ body: (PatternMatch) -> Void
    ) {
        let candidates = index.candidates(in: tokens, range: range, starts: starts ?? range, mentions: mentions)
        guard !candidates.isEmpty else { return }
        var matcher = PatternMatcher(tokens, limits: range, vocabulary: vocabulary, mentions: mentions)
        for candidate in candidates {
            let number = Int(candidate.pattern)
            if let match = matcher.match(codes[number], number: number, at: Int(candidate.start)) { body(match) }
        }
    }
}

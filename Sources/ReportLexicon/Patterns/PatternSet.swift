/// Many patterns, each entered only where a word stands that all its matches hold, so that the cost follows the hits
/// and not the number of patterns.
package final class PatternSet: Sendable {
    private let patterns: [TokenPattern]
    private let program: PatternProgram
    private let index: PatternIndex
    private let vocabulary: Vocabulary

    /// - Parameter patterns: compiled with the builder that made `vocabulary`; their positions number them.
    package init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        self.patterns = patterns
        program = PatternProgram(patterns, vocabulary: vocabulary)
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
        program.run(at: candidates, in: tokens, limits: range, vocabulary: vocabulary, mentions: mentions, body)
    }
}

/// Many patterns, entered only where one of their first words, kinds or mentions occurs, so that the cost follows the
/// hits and not the number of patterns.
package final class PatternSet: Sendable {
    private let patterns: [TokenPattern]
    /// Their instructions, so that running one does not copy the whole pattern.
    private let codes: [[TokenPattern.Instruction]]
    private let openings: [PatternOpening]
    /// Patterns by first word: those of word `w` stand at `byWord[wordOffsets[w] ..< wordOffsets[w + 1]]`.
    private let wordOffsets: [Int32]
    private let byWord: [Int32]
    /// As above for the kind of the first token.
    private let kindOffsets: [Int32]
    private let byKind: [Int32]
    private let byMention: [(wordClass: WordClass, pattern: Int32)]
    private let vocabulary: Vocabulary

    /// - Parameter patterns: compiled with the builder that made `vocabulary`; their positions number them.
    package init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        let heads = PatternHeads(patterns, vocabulary: vocabulary)
        self.patterns = patterns
        codes = patterns.map(\.instructions)
        self.vocabulary = vocabulary
        openings = heads.openings
        (wordOffsets, byWord) = Self.flat(heads.byWord)
        (kindOffsets, byKind) = Self.flat(heads.byKind)
        byMention = heads.byMention
    }

    private static func flat(_ groups: [[Int32]]) -> (offsets: [Int32], numbers: [Int32]) {
        var offsets: [Int32] = [0]
        var numbers: [Int32] = []
        for group in groups {
            numbers += group
            offsets.append(Int32(numbers.count))
        }
        return (offsets, numbers)
    }

    package subscript(pattern: Int) -> TokenPattern { patterns[pattern] }

    /// Calls `body` with every match inside `range`, by first token and then by number of the pattern.
    /// - Parameter starts: where a match may begin, if not everywhere in `range`.
    package func forEachMatch(
        in tokens: [Token], range: Range<Int>, starts: Range<Int>? = nil, mentions: MentionIndex,
        _ body: (PatternMatch) -> Void
    ) {
        let starts = starts ?? range
        guard let first = starts.first(where: { isHead(tokens[$0]) || hasMention(at: $0, mentions) }) else { return }
        var matcher = PatternMatcher(tokens, limits: range, vocabulary: vocabulary, mentions: mentions)
        for start in first..<starts.upperBound {
            let token = tokens[start]
            let next = start + 1 < range.upperBound ? tokens[start + 1] : nil
            forEachCandidate(at: start, token, mentions) { number in
                let number = Int(number)
                guard openings[number].allows(token, next) else { return }
                if let match = matcher.match(codes[number], number: number, at: start) { body(match) }
            }
        }
    }

    /// Whether some pattern can begin with the token itself.
    @inline(__always)
    private func isHead(_ token: Token) -> Bool { !wordRange(token).isEmpty || !kindRange(token).isEmpty }

    @inline(__always)
    private func wordRange(_ token: Token) -> Range<Int> {
        Int(wordOffsets[Int(token.word)])..<Int(wordOffsets[Int(token.word) + 1])
    }

    @inline(__always)
    private func kindRange(_ token: Token) -> Range<Int> {
        Int(kindOffsets[Int(token.kind.rawValue)])..<Int(kindOffsets[Int(token.kind.rawValue) + 1])
    }

    @inline(__always)
    private func hasMention(at start: Int, _ mentions: MentionIndex) -> Bool {
        !byMention.isEmpty && mentions.hasMention(at: start)
    }

    /// The patterns that can begin at a token, in ascending order; most tokens have none or some by their word alone.
    @inline(__always)
    private func forEachCandidate(
        at start: Int, _ token: Token, _ mentions: MentionIndex, _ body: (Int32) -> Void
    ) {
        let (own, kinds) = (wordRange(token), kindRange(token))
        if hasMention(at: start, mentions) {
            for number in candidates(byWord[own], byKind[kinds], at: start, mentions) { body(number) }
        } else if kinds.isEmpty {
            for index in own { body(byWord[index]) }
        } else {
            merge(own, kinds, body)
        }
    }

    /// Both in ascending order, a number that stands in both once.
    @inline(__always)
    private func merge(_ own: Range<Int>, _ kinds: Range<Int>, _ body: (Int32) -> Void) {
        var (left, right) = (own.lowerBound, kinds.lowerBound)
        while left < own.upperBound || right < kinds.upperBound {
            let first = left < own.upperBound ? byWord[left] : .max
            let second = right < kinds.upperBound ? byKind[right] : .max
            body(min(first, second))
            if first <= second { left += 1 }
            if second <= first { right += 1 }
        }
    }

    /// All in ascending order, where mentions begin too.
    private func candidates(
        _ own: ArraySlice<Int32>, _ kinds: ArraySlice<Int32>, at start: Int, _ mentions: MentionIndex
    ) -> [Int32] {
        var found = Array(own)
        found += kinds
        _ = mentions.contains(at: start) { _, classes in
            for entry in byMention where classes.contains(entry.wordClass) { found.append(entry.pattern) }
            return false
        }
        found.sort()
        var count = 0
        for number in found where count == 0 || found[count - 1] != number {
            found[count] = number
            count += 1
        }
        found.removeLast(found.count - count)
        return found
    }
}

/// Where the patterns of a set may begin, told by the tokens that hold their keys.
final class PatternIndex: Sendable {
    /// A place at which a pattern is worth running.
    struct Candidate: Comparable, BitwiseCopyable {
        let start: Int32
        let pattern: Int32

        @inline(__always)
        static func < (left: Candidate, right: Candidate) -> Bool {
            left.start != right.start ? left.start < right.start : left.pattern < right.pattern
        }
    }

    /// The patterns by each word that their key can be; behind all words the kinds of tokens follow.
    private let keyed: NumberGroups
    private let wordCount: Int
    /// The words and kinds by which some pattern is keyed, as bits: most tokens are told by them to be none.
    private let keyWords: [UInt64]
    private let keyKinds: UInt32
    /// Patterns without a key, to be tried everywhere.
    private let unkeyed: [Int32]
    /// For each pattern how far behind its first token the key can be.
    private let distances: [(least: Int32, most: Int32)]
    private let openings: [PatternOpening]

    init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        let finder = PatternKeyFinder(patterns, vocabulary: vocabulary)
        let keys = patterns.map { finder.key(of: $0) }
        wordCount = vocabulary.wordCount
        openings = patterns.map { PatternOpening($0, vocabulary: vocabulary) }
        unkeyed = keys.indices.filter { keys[$0] == nil }.map { Int32($0) }
        distances = keys.map { key in
            (Int32(key?.offsets.lowerBound ?? 0), Int32(key?.offsets.upperBound ?? PatternKey.farthest))
        }
        var pairs: [(place: Int, number: Int32)] = []
        for (number, key) in keys.enumerated() {
            for place in Self.places(of: key, vocabulary) { pairs.append((place, Int32(number))) }
        }
        keyed = NumberGroups(pairs, count: vocabulary.wordCount + TokenKind.allCases.count)
        var (words, kinds) = ([UInt64](repeating: 0, count: vocabulary.wordCount / 64 + 1), UInt32(0))
        for (place, _) in pairs {
            if place < vocabulary.wordCount { words[place >> 6] |= 1 << UInt64(place & 63) }
            if place >= vocabulary.wordCount { kinds |= 1 << UInt32(place - vocabulary.wordCount) }
        }
        (keyWords, keyKinds) = (words, kinds)
    }

    /// The words and kinds that pass a key, in ascending order and once each.
    private static func places(of key: PatternKey?, _ vocabulary: Vocabulary) -> [Int] {
        var places: Set<Int> = []
        for test in key?.tests ?? [] {
            if case .kind(let kind) = test.subject { places.insert(vocabulary.wordCount + Int(kind.rawValue)) }
            places.formUnion(test.words(of: vocabulary).map { Int($0) })
        }
        return places.sorted()
    }

    /// The candidates by first token and then by number, none twice.
    func candidates(in tokens: [Token], range: Range<Int>, starts: Range<Int>, mentions: MentionIndex) -> [Candidate] {
        var found: [Candidate] = []
        let tokens = tokens.span
        let keyWords = keyWords
        let words = keyWords.span
        for index in starts.lowerBound..<range.upperBound {
            let token = tokens[index]
            if words[Int(token.word >> 6)] & (1 &<< UInt64(token.word & 63)) != 0 {
                keyed.forEach(at: Int(token.word)) { number in
                    insert(number, where: places(of: number, keyAt: index, starts), tokens, range, mentions, &found)
                }
            }
            if keyKinds & (1 &<< UInt32(token.kind.rawValue)) != 0 {
                keyed.forEach(at: wordCount + Int(token.kind.rawValue)) { number in
                    insert(number, where: places(of: number, keyAt: index, starts), tokens, range, mentions, &found)
                }
            }
        }
        for number in unkeyed { insert(number, where: starts, tokens, range, mentions, &found) }
        return Self.ordered(found)
    }

    /// Where the pattern can begin if its key stands at a token.
    @inline(__always)
    private func places(of pattern: Int32, keyAt index: Int, _ starts: Range<Int>) -> Range<Int> {
        let (least, most) = distances[Int(pattern)]
        let first = max(starts.lowerBound, index - Int(most))
        return first..<max(first, min(starts.upperBound, index - Int(least) + 1))
    }

    @inline(__always)
    private func insert(
        _ pattern: Int32, where starts: Range<Int>, _ tokens: Span<Token>, _ range: Range<Int>,
        _ mentions: borrowing MentionIndex, _ found: inout [Candidate]
    ) {
        let opening = openings[Int(pattern)]
        for start in starts {
            let next = start + 1 < range.upperBound ? tokens[start + 1] : nil
            if opening.allows(tokens[start], next, at: start, mentions) {
                found.append(Candidate(start: Int32(start), pattern: pattern))
            }
        }
    }

    private static func ordered(_ candidates: [Candidate]) -> [Candidate] {
        guard candidates.count > 1 else { return candidates }
        let isOrdered = (1..<candidates.count).allSatisfy { candidates[$0 - 1] < candidates[$0] }
        guard !isOrdered else { return candidates }
        var ordered = candidates.sorted()
        var count = 1
        for candidate in ordered.dropFirst() where candidate != ordered[count - 1] {
            ordered[count] = candidate
            count += 1
        }
        ordered.removeLast(ordered.count - count)
        return ordered
    }
}

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

    /// Those whose key word `w` can be stand at `numbers[offsets[w] ..< offsets[w + 1]]`; behind all words the kinds of
    /// tokens follow.
    private let offsets: [Int32]
    private let numbers: [Int32]
    private let wordCount: Int
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
        var pairs: [(place: Int, pattern: Int32)] = []
        for (number, key) in keys.enumerated() {
            for place in Self.places(of: key, vocabulary) { pairs.append((place, Int32(number))) }
        }
        (offsets, numbers) = Self.grouped(pairs, count: vocabulary.wordCount + TokenKind.allCases.count)
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

    private static func grouped(_ pairs: [(place: Int, pattern: Int32)], count: Int) -> ([Int32], [Int32]) {
        var offsets = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { offsets[pair.place + 1] += 1 }
        for place in 0..<count { offsets[place + 1] += offsets[place] }
        var next = offsets
        var numbers = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs {
            numbers[Int(next[pair.place])] = pair.pattern
            next[pair.place] += 1
        }
        return (offsets, numbers)
    }

    /// The candidates by first token and then by number, none twice.
    func candidates(in tokens: [Token], range: Range<Int>, starts: Range<Int>, mentions: MentionIndex) -> [Candidate] {
        var found: [Candidate] = []
        for index in starts.lowerBound..<range.upperBound {
            let token = tokens[index]
            for number in keyed(by: Int(token.word)) {
                insert(number, where: places(of: number, keyAt: index, starts), tokens, range, mentions, &found)
            }
            for number in keyed(by: wordCount + Int(token.kind.rawValue)) {
                insert(number, where: places(of: number, keyAt: index, starts), tokens, range, mentions, &found)
            }
        }
        for number in unkeyed { insert(number, where: starts, tokens, range, mentions, &found) }
        return Self.ordered(found)
    }

    @inline(__always)
    private func keyed(by place: Int) -> ArraySlice<Int32> { numbers[Int(offsets[place])..<Int(offsets[place + 1])] }

    /// Where the pattern can begin if its key stands at a token.
    @inline(__always)
    private func places(of pattern: Int32, keyAt index: Int, _ starts: Range<Int>) -> Range<Int> {
        let (least, most) = distances[Int(pattern)]
        let first = max(starts.lowerBound, index - Int(most))
        return first..<max(first, min(starts.upperBound, index - Int(least) + 1))
    }

    private func insert(
        _ pattern: Int32, where starts: Range<Int>, _ tokens: [Token], _ range: Range<Int>, _ mentions: MentionIndex,
        _ found: inout [Candidate]
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
        guard zip(candidates, candidates.dropFirst()).contains(where: { $0 >= $1 }) else { return candidates }
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

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
    /// Patterns without a key that begin with a mention, to be tried wherever one stands.
    private let unkeyedMentions: [Int32]
    /// For each pattern how far behind its first token the key can be.
    private let places: [PatternPlace]

    init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        let finder = PatternKeyFinder(patterns, vocabulary: vocabulary)
        let keys = patterns.map { finder.key(of: $0) }
        wordCount = vocabulary.wordCount
        let places = zip(patterns, keys).map { pattern, key in
            PatternPlace(
                least: Int32(key?.offsets.lowerBound ?? 0),
                most: Int32(key?.offsets.upperBound ?? PatternKey.farthest),
                opening: PatternOpening(pattern, vocabulary: vocabulary))
        }
        self.places = places
        let withoutKey = keys.indices.filter { keys[$0] == nil }.map { Int32($0) }
        unkeyed = withoutKey.filter { !places[Int($0)].opening.beginsWithMention }
        unkeyedMentions = withoutKey.filter { places[Int($0)].opening.beginsWithMention }
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
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: places.count) { seen in
            seen.initialize(repeating: Int32(truncatingIfNeeded: starts.lowerBound))
            return tokens.withUnsafeBufferPointer { tokens in
                places.withUnsafeBufferPointer { places in
                    var scan = CandidateScan(
                        tokens: tokens, places: places, range: range, starts: starts, mentions: mentions, seen: seen)
                    look(&scan)
                    return scan.sorted()
                }
            }
        }
    }

    private func look(_ scan: inout CandidateScan) {
        let (keyed, keyWords) = (keyed, keyWords)
        let words = keyWords.span
        for index in scan.starts.lowerBound..<scan.range.upperBound {
            let token = scan.tokens[index]
            if words[Int(token.word >> 6)] & (1 &<< UInt64(token.word & 63)) != 0 {
                keyed.forEach(at: Int(token.word)) { scan.insert($0, keyAt: index) }
            }
            if keyKinds & (1 &<< UInt32(token.kind.rawValue)) != 0 {
                keyed.forEach(at: wordCount + Int(token.kind.rawValue)) { scan.insert($0, keyAt: index) }
            }
            for number in unkeyed { scan.insert(number, at: index) }
        }
        scan.insertAtMentions(unkeyedMentions)
    }
}

/// How a pattern begins: so far before its key, and with such tokens.
struct PatternPlace: Sendable, BitwiseCopyable {
    let least: Int32
    let most: Int32
    let opening: PatternOpening
}

/// Gathers the candidates of one sentence; bare memory, lent for that time.
private struct CandidateScan {
    let tokens: UnsafeBufferPointer<Token>
    let places: UnsafeBufferPointer<PatternPlace>
    let range: Range<Int>
    let starts: Range<Int>
    let mentions: MentionIndex
    /// For each pattern the first place that no key has asked for yet: a key reaches as far as the one before it, and
    /// further, so that many keys of a long sentence ask for each place only once. For patterns that begin with a mention
    /// `isMet` once a key stands anywhere.
    let seen: UnsafeMutableBufferPointer<Int32>
    private static let isMet = Int32.max
    /// The patterns that begin with a mention and of which a key stands somewhere.
    private var met: [Int32] = []
    private var found: [PatternIndex.Candidate] = []
    private var isSorted = true

    init(
        tokens: UnsafeBufferPointer<Token>, places: UnsafeBufferPointer<PatternPlace>, range: Range<Int>,
        starts: Range<Int>, mentions: MentionIndex, seen: UnsafeMutableBufferPointer<Int32>
    ) {
        (self.tokens, self.places, self.range, self.starts) = (tokens, places, range, starts)
        (self.mentions, self.seen) = (mentions, seen)
    }

    /// Adds a pattern wherever it can begin if its key stands at a token; keys come in text order.
    @inline(__always)
    mutating func insert(_ pattern: Int32, keyAt index: Int) {
        let place = places[Int(pattern)]
        guard !place.opening.beginsWithMention else {
            if seen[Int(pattern)] != Self.isMet { met.append(pattern) }
            seen[Int(pattern)] = Self.isMet
            return
        }
        let first = max(Int(seen[Int(pattern)]), index - Int(place.most))
        let end = min(starts.upperBound, index - Int(place.least) + 1)
        guard first < end else { return }
        seen[Int(pattern)] = Int32(truncatingIfNeeded: end)
        for start in first..<end where allows(place.opening, at: start) { append(pattern, at: start) }
    }

    /// Adds a pattern without a key.
    @inline(__always)
    mutating func insert(_ pattern: Int32, at start: Int) {
        if starts.contains(start), allows(places[Int(pattern)].opening, at: start) { append(pattern, at: start) }
    }

    /// Adds the patterns that begin with a mention wherever one of theirs stands: those whose key is met, and `unkeyed`.
    mutating func insertAtMentions(_ unkeyed: [Int32]) {
        let patterns = unkeyed + met
        guard !patterns.isEmpty else { return }
        for start in starts where mentions.hasMention(at: start) {
            for pattern in patterns where allowsMention(places[Int(pattern)].opening, at: start) {
                append(pattern, at: start)
            }
        }
    }

    @inline(__always)
    private func allowsMention(_ opening: PatternOpening, at start: Int) -> Bool {
        mentions.contains(at: start) { end, classes in
            opening.allowsMention(of: classes, end < range.upperBound ? tokens[end] : nil)
        }
    }

    @inline(__always)
    private func allows(_ opening: PatternOpening, at start: Int) -> Bool {
        let next = start + 1 < range.upperBound ? tokens[start + 1] : nil
        return opening.allows(tokens[start], next, at: start, mentions)
    }

    @inline(__always)
    private mutating func append(_ pattern: Int32, at start: Int) {
        let candidate = PatternIndex.Candidate(start: Int32(truncatingIfNeeded: start), pattern: pattern)
        if let last = found.last {
            if candidate < last { isSorted = false }
        } else {
            found.reserveCapacity(16)
        }
        found.append(candidate)
    }

    /// Hands over what was found.
    mutating func sorted() -> [PatternIndex.Candidate] {
        if !isSorted { found.sort() }
        return found
    }
}

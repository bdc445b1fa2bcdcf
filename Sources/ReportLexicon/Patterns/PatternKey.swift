/// Tests of which every match of a pattern passes one, and how far behind its first token that can be: where no token
/// passes one, the pattern need not be tried.
struct PatternKey {
    var tests: [TokenTest]
    /// The distances from the first token of a match.
    var offsets: ClosedRange<Int>
    var cost: Int

    /// A distance that stands for any; what lies behind a mention can be as far as the sentence is long.
    static let farthest = 1 << 16

    fileprivate func shifted(by length: ClosedRange<Int>) -> PatternKey {
        var key = self
        key.offsets = PatternKey.sum(offsets, length)
        return key
    }

    fileprivate func formUnion(_ other: PatternKey) -> PatternKey {
        PatternKey(
            tests: tests + other.tests,
            offsets: min(
                offsets.lowerBound, other.offsets.lowerBound)...max(
                    offsets.upperBound, other.offsets.upperBound),
            cost: cost + other.cost)
    }

    fileprivate static func sum(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> ClosedRange<Int> {
        first.lowerBound + second.lowerBound...min(farthest, first.upperBound + second.upperBound)
    }
}

/// Finds for each pattern of a set the key that is met least often.
struct PatternKeyFinder {
    private let vocabulary: Vocabulary
    /// What it costs to meet a word: how many tests of the set it passes, and more if it is everywhere in English.
    private var costs: [Int]

    private static let closedClasses = [
        "determiner", "preposition", "pronoun", "conjunction", "subordinator", "be", "have", "do", "modal",
    ]
    private static let closedClassCost = 50

    init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        costs = Array(repeating: 0, count: vocabulary.wordCount)
        for name in Self.closedClasses {
            guard let wordClass = vocabulary.wordClass(name) else { continue }
            for word in vocabulary.words(in: wordClass) { costs[Int(word)] += Self.closedClassCost }
        }
        for pattern in patterns {
            for case .test(let test) in pattern.instructions {
                for word in test.words(of: vocabulary) { costs[Int(word)] += 1 }
            }
        }
    }

    /// The cheapest key of a pattern; nil if only mentions or tokens of any kind are sure to be in a match.
    func key(of pattern: TokenPattern) -> PatternKey? { reading(of: pattern.syntax).key }

    /// The best key of a part of a pattern, and how many tokens the part takes.
    private func reading(of syntax: PatternSyntax) -> (key: PatternKey?, length: ClosedRange<Int>) {
        switch syntax {
        case .test(let test): (key(of: test), 1...1)
        case .mention: (nil, 1...PatternKey.farthest)
        case .notAhead, .behind: (nil, 0...0)
        case .sequence(let parts): sequence(parts)
        case .alternatives(let branches): alternatives(branches)
        case .upTo(let count, let part):
            (nil, 0...min(PatternKey.farthest, count * reading(of: part).length.upperBound))
        case .gap(let count): (nil, 0...count)
        case .capture(_, let part): reading(of: part)
        }
    }

    private func sequence(_ parts: [PatternSyntax]) -> (PatternKey?, ClosedRange<Int>) {
        var best: PatternKey?
        var length = 0...0
        for part in parts {
            let (key, partLength) = reading(of: part)
            if let key, key.cost < best?.cost ?? .max { best = key.shifted(by: length) }
            length = PatternKey.sum(length, partLength)
        }
        return (best, length)
    }

    private func alternatives(_ branches: [PatternSyntax]) -> (PatternKey?, ClosedRange<Int>) {
        let readings = branches.map { reading(of: $0) }
        let shortest = readings.map(\.length.lowerBound).min() ?? 0
        let longest = readings.map(\.length.upperBound).max() ?? 0
        let keys = readings.compactMap(\.key)
        guard keys.count == branches.count, let first = keys.first else { return (nil, shortest...longest) }
        return (keys.dropFirst().reduce(first) { $0.formUnion($1) }, shortest...longest)
    }

    private func key(of test: TokenTest) -> PatternKey? {
        let cost: Int
        switch test.subject {
        case .any: return nil
        case .kind(let kind): cost = Self.cost(of: kind)
        case .word, .verb, .noun, .wordClass:
            cost = test.words(of: vocabulary).reduce(0) { $0 + costs[Int($1)] }
        }
        return PatternKey(tests: [test], offsets: 0...0, cost: cost)
    }

    private static func cost(of kind: TokenKind) -> Int {
        switch kind {
        case .word: 10_000
        case .comma, .stop: 500
        case .hyphen, .quote, .possessive, .digits: 100
        case .currency, .percent, .semicolon, .colon, .apostrophe, .open, .close, .slash, .symbol: 30
        }
    }
}

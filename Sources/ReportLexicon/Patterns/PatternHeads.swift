/// By what each pattern of a set can begin, gathered once when the set is made.
struct PatternHeads {
    private(set) var byWord: [[Int32]]
    private(set) var byKind = Array(repeating: [Int32](), count: TokenKind.allCases.count)
    private(set) var byMention: [(wordClass: WordClass, pattern: Int32)] = []
    /// What each pattern asks of its first two tokens.
    private(set) var openings: [PatternOpening] = []
    private let vocabulary: Vocabulary

    init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        byWord = Array(repeating: [], count: vocabulary.wordCount)
        for (number, pattern) in patterns.enumerated() { insert(pattern, number: Int32(number)) }
    }

    private mutating func insert(_ pattern: TokenPattern, number: Int32) {
        let first = Self.steps(in: pattern, from: [0])
        var opening = PatternOpening(isOpen: first.hasMention || first.hasEnd)
        for wordClass in first.mentions { byMention.append((wordClass, number)) }
        for step in first.tests {
            insert(step.test, number)
            opening.required.formIntersection(step.test.required)
        }
        let second = Self.steps(in: pattern, from: first.tests.map { $0.counter + 1 })
        if second.hasMention || second.hasEnd { opening.acceptAllSeconds() }
        for step in second.tests { accept(step.test, in: &opening) }
        openings.append(opening)
    }

    // MARK: First tokens

    private mutating func insert(_ test: TokenTest, _ number: Int32) {
        switch test.subject {
        case .any: for kind in byKind.indices { Self.add(number, to: &byKind[kind]) }
        case .kind(let kind): Self.add(number, to: &byKind[Int(kind.rawValue)])
        case .word, .verb, .noun, .wordClass:
            for word in test.words(of: vocabulary) { Self.add(number, to: &byWord[Int(word)]) }
        }
    }

    private static func add(_ number: Int32, to numbers: inout [Int32]) {
        if numbers.last != number { numbers.append(number) }
    }

    // MARK: Second tokens

    private func accept(_ test: TokenTest, in opening: inout PatternOpening) {
        switch test.subject {
        case .any: opening.acceptAllSeconds()
        case .kind(let kind): opening.acceptSecond(kind)
        case .word, .verb, .noun, .wordClass:
            for word in test.words(of: vocabulary) { opening.acceptSecond(word) }
        }
    }

    // MARK: Ways through a pattern

    /// What can come next at some place of a pattern.
    private struct Steps {
        var tests: [(counter: Int, test: TokenTest)] = []
        var mentions: [WordClass] = []
        var hasEnd = false
        var hasMention: Bool { !mentions.isEmpty }
    }

    private static func steps(in pattern: TokenPattern, from counters: [Int]) -> Steps {
        var steps = Steps()
        var pending = counters
        var seen: Set<Int> = []
        while let counter = pending.popLast() {
            guard seen.insert(counter).inserted else { continue }
            switch pattern.instructions[counter] {
            case .test(let test): steps.tests.append((counter, test))
            case .mention(let wordClass): steps.mentions.append(wordClass)
            case .split(let other), .lazySplit(let other): pending += [counter + 1, other]
            case .jump(let target): pending.append(target)
            case .notAhead, .behind, .open, .close: pending.append(counter + 1)
            case .match: steps.hasEnd = true
            }
        }
        return steps
    }
}

extension TokenTest {
    /// The words that can pass a test of words, in ascending order.
    fileprivate func words(of vocabulary: Vocabulary) -> [WordID] {
        switch subject {
        case .any, .kind: []
        case .word(let word): [word]
        case .verb(let lemma): vocabulary.forms(ofVerb: lemma)
        case .noun(let lemma): vocabulary.forms(ofNoun: lemma)
        case .wordClass(let name): vocabulary.words(in: name)
        }
    }
}

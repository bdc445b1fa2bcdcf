/// Many patterns, entered only where one of their first words, kinds or mentions occurs, so that the cost follows the
/// hits and not the number of patterns.
package struct PatternSet: Sendable {
    private let patterns: [TokenPattern]
    /// Patterns by first word: those of word `w` stand at `byWord[offsets[w] ..< offsets[w + 1]]`.
    private let offsets: [Int32]
    private let byWord: [Int32]
    private let byKind: [[Int32]]
    private let byMention: [(wordClass: WordClass, pattern: Int32)]
    private let vocabulary: Vocabulary

    /// - Parameter patterns: compiled with the builder that made `vocabulary`; their positions number them.
    package init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        self.patterns = patterns
        self.vocabulary = vocabulary
        var heads = FirstTests(wordCount: vocabulary.wordCount)
        for (number, pattern) in patterns.enumerated() {
            heads.insert(pattern, number: Int32(number), vocabulary: vocabulary)
        }
        var offsets: [Int32] = [0]
        var byWord: [Int32] = []
        for numbers in heads.byWord {
            byWord += numbers
            offsets.append(Int32(byWord.count))
        }
        (self.offsets, self.byWord) = (offsets, byWord)
        (byKind, byMention) = (heads.byKind, heads.byMention)
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
            forEachCandidate(at: start, tokens[start], mentions) { number in
                let number = Int(number)
                if let match = matcher.match(patterns[number], number: number, at: start) { body(match) }
            }
        }
    }

    /// Whether some pattern can begin with the token itself.
    @inline(__always)
    private func isHead(_ token: Token) -> Bool {
        offsets[Int(token.word)] < offsets[Int(token.word) + 1] || !byKind[Int(token.kind.rawValue)].isEmpty
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
        let word = Int(token.word)
        let own = Int(offsets[word])..<Int(offsets[word + 1])
        let kinds = byKind[Int(token.kind.rawValue)]
        let hasMention = hasMention(at: start, mentions)
        if hasMention {
            let candidates = Set(byWord[own]).union(kinds).union(mentionCandidates(at: start, mentions))
            for number in candidates.sorted() { body(number) }
        } else if kinds.isEmpty {
            for index in own { body(byWord[index]) }
        } else {
            merge(own, kinds, body)
        }
    }

    /// Both in ascending order, a number that stands in both once.
    @inline(__always)
    private func merge(_ own: Range<Int>, _ kinds: [Int32], _ body: (Int32) -> Void) {
        var (left, right) = (own.lowerBound, 0)
        while left < own.upperBound || right < kinds.count {
            let first = left < own.upperBound ? byWord[left] : .max
            let second = right < kinds.count ? kinds[right] : .max
            body(min(first, second))
            if first <= second { left += 1 }
            if second <= first { right += 1 }
        }
    }

    private func mentionCandidates(at start: Int, _ mentions: MentionIndex) -> [Int32] {
        var found: [Int32] = []
        _ = mentions.contains(at: start) { _, classes in
            for entry in byMention where classes.contains(entry.wordClass) { found.append(entry.pattern) }
            return false
        }
        return found
    }
}

/// By what each pattern can begin.
private struct FirstTests {
    var byWord: [[Int32]]
    var byKind = Array(repeating: [Int32](), count: TokenKind.allCases.count)
    var byMention: [(wordClass: WordClass, pattern: Int32)] = []

    init(wordCount: Int) { byWord = Array(repeating: [], count: wordCount) }

    mutating func insert(_ pattern: TokenPattern, number: Int32, vocabulary: Vocabulary) {
        var pending = [0]
        var seen: Set<Int> = []
        while let counter = pending.popLast() {
            guard seen.insert(counter).inserted else { continue }
            switch pattern.instructions[counter] {
            case .test(let test): insert(test, number, vocabulary)
            case .mention(let wordClass): byMention.append((wordClass, number))
            case .split(let other), .lazySplit(let other): pending += [counter + 1, other]
            case .jump(let target): pending.append(target)
            case .notAhead, .behind, .open, .close: pending.append(counter + 1)
            case .match: break
            }
        }
    }

    private mutating func insert(_ test: TokenTest, _ number: Int32, _ vocabulary: Vocabulary) {
        switch test.subject {
        case .any: for kind in byKind.indices { add(number, toKind: kind) }
        case .kind(let kind): add(number, toKind: Int(kind.rawValue))
        case .word(let word): add(number, toWord: Int(word))
        case .verb(let lemma): for word in vocabulary.forms(ofVerb: lemma) { add(number, toWord: Int(word)) }
        case .noun(let lemma): for word in vocabulary.forms(ofNoun: lemma) { add(number, toWord: Int(word)) }
        case .wordClass(let name): for word in vocabulary.words(in: name) { add(number, toWord: Int(word)) }
        }
    }

    private mutating func add(_ number: Int32, toWord word: Int) {
        if byWord[word].last != number { byWord[word].append(number) }
    }

    private mutating func add(_ number: Int32, toKind kind: Int) {
        if byKind[kind].last != number { byKind[kind].append(number) }
    }
}

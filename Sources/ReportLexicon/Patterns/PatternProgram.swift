/// The instructions of all patterns of a set in one array, as the matcher runs them.
struct PatternProgram: Sendable {
    private let code: [TokenPattern.Instruction]
    /// Those of pattern `p` begin at `starts[p]` and end before `starts[p + 1]`; jumps count from their first.
    private let starts: [Int32]
    private let filters: [TokenBits]
    private let longest: Int

    init(_ patterns: [TokenPattern], vocabulary: Vocabulary) {
        var (code, starts, filters): ([TokenPattern.Instruction], [Int32], [TokenBits]) = ([], [0], [])
        for pattern in patterns {
            for (number, instruction) in pattern.instructions.enumerated() {
                guard case .oneOf(let count, _) = instruction else {
                    code.append(instruction)
                    continue
                }
                code.append(.oneOf(count, filter: Int32(filters.count)))
                filters.append(Self.filter(pattern.instructions[(number + 1)...].prefix(Int(count)), vocabulary))
            }
            starts.append(Int32(code.count))
        }
        (self.code, self.starts, self.filters) = (code, starts, filters)
        longest = patterns.map { $0.instructions.count }.max() ?? 0
    }

    private static func filter(_ tests: ArraySlice<TokenPattern.Instruction>, _ vocabulary: Vocabulary) -> TokenBits {
        var bits = TokenBits()
        for case .test(let test) in tests { bits.insert(test, vocabulary) }
        return bits
    }

    /// Runs the patterns at their candidates and calls `body` with each match.
    /// - Parameter limits: tokens outside are not seen; a sentence.
    func run(
        at candidates: [PatternIndex.Candidate], in tokens: [Token], limits: Range<Int>, vocabulary: Vocabulary,
        mentions: MentionIndex, _ body: (PatternMatch) -> Void
    ) {
        withMemory(tokens, vocabulary) { memory in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: longest) { failures in
                var matcher = PatternMatcher(memory, limits: limits, mentions: mentions, failures: failures)
                for candidate in candidates {
                    let pattern = Int(candidate.pattern)
                    let range = Int(starts[pattern])..<Int(starts[pattern + 1])
                    if let end = matcher.end(of: range, at: Int(candidate.start)) {
                        let range = Int(candidate.start)..<end
                        body(PatternMatch(pattern: pattern, tokens: range, captures: matcher.captures))
                    }
                }
            }
        }
    }

    private func withMemory(_ tokens: [Token], _ vocabulary: Vocabulary, _ body: (PatternMemory) -> Void) {
        tokens.withUnsafeBufferPointer { tokens in
            vocabulary.info.withUnsafeBufferPointer { infos in
                code.withUnsafeBufferPointer { code in
                    filters.withUnsafeBufferPointer { filters in
                        body(PatternMemory(tokens: tokens, infos: infos, code: code, filters: filters))
                    }
                }
            }
        }
    }
}

/// What a run looks at: bare memory, because a count of references for each look would cost more than the looks. It is
/// lent for one call, in which the article and the lexicon are alive.
struct PatternMemory {
    let tokens: UnsafeBufferPointer<Token>
    let infos: UnsafeBufferPointer<WordInfo>
    let code: UnsafeBufferPointer<TokenPattern.Instruction>
    let filters: UnsafeBufferPointer<TokenBits>

    @inline(__always)
    func passes(_ test: TokenTest, _ position: Int) -> Bool {
        let token = tokens[position]
        return test.accepts(token) { infos[Int(token.word)] }
    }

    /// Whether a token passes one of the tests behind an instruction.
    @inline(__always)
    func passes(oneOf count: Int, behind counter: Int, filter: Int, _ position: Int) -> Bool {
        filters[filter].mayContain(tokens[position]) && passesOne(of: count, behind: counter, position)
    }

    private func passesOne(of count: Int, behind counter: Int, _ position: Int) -> Bool {
        for index in counter + 1...counter + count {
            if case .test(let test) = code[index], passes(test, position) { return true }
        }
        return false
    }
}

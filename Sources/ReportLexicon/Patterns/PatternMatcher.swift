/// Where a pattern matched.
package struct PatternMatch: Sendable {
    /// The number of the pattern in its set.
    package let pattern: Int
    package let tokens: Range<Int>
    fileprivate(set) var captures: InlineArray<8, (start: Int32, end: Int32)>

    /// The tokens of a capture; nil if that part of the pattern was not used.
    package func capture(_ slot: Int) -> Range<Int>? {
        let (start, end) = captures[slot]
        return start < 0 || end < start ? nil : Int(start)..<Int(end)
    }
}

/// Runs one pattern at one place, by backtracking; what failed once is not tried again, so that the cost is bounded by
/// the length of the pattern times that of the match.
struct PatternMatcher {
    private let tokens: [Token]
    private let limits: Range<Int>
    private let vocabulary: Vocabulary
    private let mentions: MentionIndex
    private var captures = InlineArray<8, (start: Int32, end: Int32)>(repeating: (-1, -1))
    /// By instruction the places, counted in tokens from `start`, from which it leads to no match.
    private var failures: [UInt64] = []
    private var start = 0

    /// - Parameter limits: tokens outside are not seen; a sentence.
    init(_ tokens: [Token], limits: Range<Int>, vocabulary: Vocabulary, mentions: MentionIndex) {
        self.tokens = tokens
        self.limits = limits
        self.vocabulary = vocabulary
        self.mentions = mentions
    }

    /// The match of pattern `number` that begins at `start`, if there is one.
    mutating func match(_ code: [TokenPattern.Instruction], number: Int, at start: Int) -> PatternMatch? {
        captures = InlineArray(repeating: (-1, -1))
        self.start = start
        failures.removeAll(keepingCapacity: true)
        guard let end = run(code, 0, start) else { return nil }
        return PatternMatch(pattern: number, tokens: start..<end, captures: captures)
    }

    private mutating func run(_ code: [TokenPattern.Instruction], _ from: Int, _ at: Int) -> Int? {
        var counter = from
        var position = at
        while true {
            switch code[counter] {
            case .test(let test):
                guard position < limits.upperBound, test.accepts(tokens[position], vocabulary) else { return nil }
                position += 1
            case .oneOf(let count):
                guard position < limits.upperBound, passes(oneOf: code, counter + 1..<counter + 1 + count, position)
                else { return nil }
                position += 1
                counter += count
            case .mention(let wordClass):
                return runBehindMention(code, counter, wordClass, position)
            case .notAhead(let test):
                if position < limits.upperBound, test.accepts(tokens[position], vocabulary) { return nil }
            case .behind(let test, let negated):
                let passes = position > limits.lowerBound && test.accepts(tokens[position - 1], vocabulary)
                if passes == negated { return nil }
            case .split(let other):
                if let end = attempt(code, counter + 1, position) { return end }
                counter = other - 1
            case .lazySplit(let other):
                if let end = attempt(code, other, position) { return end }
            case .jump(let target): counter = target - 1
            case .open(let slot): captures[slot] = (Int32(position), -1)
            case .close(let slot): captures[slot].end = Int32(position)
            case .match: return position
            }
            counter += 1
        }
    }

    private func passes(oneOf code: [TokenPattern.Instruction], _ tests: Range<Int>, _ position: Int) -> Bool {
        for index in tests {
            if case .test(let test) = code[index], test.accepts(tokens[position], vocabulary) { return true }
        }
        return false
    }

    /// As `run`, but captures made on a failed way are taken back, and the failure is remembered.
    private mutating func attempt(_ code: [TokenPattern.Instruction], _ from: Int, _ at: Int) -> Int? {
        if failures.isEmpty { failures.append(contentsOf: repeatElement(0, count: code.count)) }
        let place: UInt64 = 1 << UInt64(at - start)
        if failures[from] & place != 0 { return nil }
        let saved = captures
        if let end = run(code, from, at) { return end }
        captures = saved
        failures[from] |= place
        return nil
    }

    private mutating func runBehindMention(
        _ code: [TokenPattern.Instruction], _ counter: Int, _ wordClass: WordClass, _ position: Int
    ) -> Int? {
        guard position < limits.upperBound else { return nil }
        var limit = limits.upperBound + 1
        while let end = mentions.longest(of: wordClass, at: position, endingBefore: limit) {
            if let found = attempt(code, counter + 1, end) { return found }
            limit = end
        }
        return nil
    }
}

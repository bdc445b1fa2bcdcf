/// Where a pattern matched.
package struct PatternMatch: Sendable {
    /// The number of the pattern in its set.
    package let pattern: Int
    package let tokens: Range<Int>
    let captures: PatternCaptures

    /// The tokens of a capture; nil if that part of the pattern was not used.
    package func capture(_ slot: Int) -> Range<Int>? {
        let (start, end) = captures[slot]
        return start < 0 || end < start ? nil : Int(start)..<Int(end)
    }
}

/// First and last token, end exclusive, of each capture; -1 for none.
typealias PatternCaptures = InlineArray<8, (start: Int32, end: Int32)>

/// Runs one pattern at one place, by backtracking; what failed once is not tried again, so that the cost is bounded by
/// the length of the pattern times that of the match.
struct PatternMatcher {
    private let memory: PatternMemory
    private let limits: Range<Int>
    private let mentions: MentionIndex
    /// By instruction of the pattern the places, counted in tokens from `start`, from which it leads to no match.
    private let failures: UnsafeMutableBufferPointer<UInt64>
    private var hasFailures = false
    private(set) var captures = PatternCaptures(repeating: (-1, -1))
    private var start = 0
    private var code = 0..<0

    /// - Parameters:
    ///   - limits: tokens outside are not seen; a sentence.
    ///   - failures: room for one word for each instruction of the longest pattern.
    init(
        _ memory: PatternMemory, limits: Range<Int>, mentions: MentionIndex,
        failures: UnsafeMutableBufferPointer<UInt64>
    ) {
        self.memory = memory
        self.limits = limits
        self.mentions = mentions
        self.failures = failures
    }

    /// Where the match ends that begins at `start`, if there is one.
    /// - Parameter code: the instructions of the pattern in the program.
    mutating func end(of code: Range<Int>, at start: Int) -> Int? {
        captures = PatternCaptures(repeating: (-1, -1))
        self.start = start
        self.code = code
        hasFailures = false
        return run(code.lowerBound, start)
    }

    private mutating func run(_ from: Int, _ at: Int) -> Int? {
        var counter = from
        var position = at
        while true {
            switch memory.code[counter] {
            case .test(let test):
                guard position < limits.upperBound, memory.passes(test, position) else { return nil }
                position += 1
            case .oneOf(let count, let filter):
                guard position < limits.upperBound,
                    memory.passes(oneOf: Int(count), behind: counter, filter: Int(filter), position)
                else { return nil }
                position += 1
                counter += Int(count)
            case .mention(let wordClass):
                return runBehindMention(counter, wordClass, position)
            case .notAhead(let test):
                if position < limits.upperBound, memory.passes(test, position) { return nil }
            case .behind(let test, let negated):
                let passes = position > limits.lowerBound && memory.passes(test, position - 1)
                if passes == negated { return nil }
            case .split(let other):
                if let end = attempt(counter + 1, position) { return end }
                counter = code.lowerBound + other - 1
            case .lazySplit(let other):
                if let end = attempt(code.lowerBound + other, position) { return end }
            case .jump(let target): counter = code.lowerBound + target - 1
            case .open(let slot): captures[slot] = (Int32(position), -1)
            case .close(let slot): captures[slot].end = Int32(position)
            case .match: return position
            }
            counter += 1
        }
    }

    /// As `run`, but captures made on a failed way are taken back, and the failure is remembered.
    private mutating func attempt(_ from: Int, _ at: Int) -> Int? {
        let place: UInt64 = 1 << UInt64(at - start)
        if !hasFailures {
            hasFailures = true
            failures[..<code.count].update(repeating: 0)
        } else if failures[from - code.lowerBound] & place != 0 {
            return nil
        }
        let saved = captures
        if let end = run(from, at) { return end }
        captures = saved
        failures[from - code.lowerBound] |= place
        return nil
    }

    private mutating func runBehindMention(_ counter: Int, _ wordClass: WordClass, _ position: Int) -> Int? {
        guard position < limits.upperBound else { return nil }
        var limit = limits.upperBound + 1
        while let end = mentions.longest(of: wordClass, at: position, endingBefore: limit) {
            if let found = attempt(counter + 1, end) { return found }
            limit = end
        }
        return nil
    }
}

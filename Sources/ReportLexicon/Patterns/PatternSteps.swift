/// What can come next at some places of a pattern.
struct PatternSteps {
    /// With the place behind each.
    private(set) var tests: [(test: TokenTest, next: Int)] = []
    private(set) var mentions: [(wordClass: WordClass, next: Int)] = []
    private(set) var hasEnd = false

    init(in pattern: TokenPattern, from counters: [Int]) {
        var pending = counters
        var seen: Set<Int> = []
        while let counter = pending.popLast() {
            guard seen.insert(counter).inserted else { continue }
            switch pattern.instructions[counter] {
            case .test(let test): tests.append((test, counter + 1))
            case .oneOf(let count, _):
                let end = counter + Int(count)
                for case .test(let test) in pattern.instructions[counter + 1...end] { tests.append((test, end + 1)) }
            case .mention(let wordClass): mentions.append((wordClass, counter + 1))
            case .split(let other), .lazySplit(let other): pending += [counter + 1, other]
            case .jump(let target): pending.append(target)
            case .notAhead, .behind, .open, .close: pending.append(counter + 1)
            case .match: hasEnd = true
            }
        }
    }
}

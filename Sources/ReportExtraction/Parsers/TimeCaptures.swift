import ReportLexicon

/// What a pattern captured, read as numbers.
struct TimeCaptures {
    private let document: LexedArticle
    private let times: TimeLexicon
    private let match: PatternMatch
    private let pattern: TokenPattern

    init(document: LexedArticle, times: TimeLexicon, match: PatternMatch, pattern: TokenPattern) {
        self.document = document
        self.times = times
        self.match = match
        self.pattern = pattern
    }

    var tokens: Range<Int> { match.tokens }

    func range(_ name: String) -> Range<Int>? {
        pattern.capture(name).flatMap { match.capture($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The value of the first word of a capture in one of the roles.
    func value(_ name: String, as roles: TimeWordRole...) -> Int? {
        guard let range = range(name) else { return nil }
        for role in roles {
            for index in range {
                if let value = times.value(of: document.tokens[index].word, as: role) { return value }
            }
        }
        return nil
    }

    /// Whether both captures were used, the first before the second.
    func isBefore(_ first: String, _ second: String) -> Bool {
        guard let first = range(first), let second = range(second) else { return false }
        return first.lowerBound < second.lowerBound
    }

    func unit(_ name: String) -> TimeUnit? {
        value(name, as: .unit, .frequency).flatMap { TimeUnit(rawValue: $0) }
    }

    /// Digits without separators, with as many places as allowed.
    func digits(_ name: String, places: ClosedRange<Int>) -> Int? {
        guard let first = range(name)?.first else { return nil }
        return number(first, places: places)
    }

    /// The numbers that one token writes with points between them: `24.02.2022`.
    func numbersBetweenPoints() -> [Int] {
        guard let token = tokens.first, tokens.count == 1,
            document.tokens[token].end - document.tokens[token].start >= 8
        else { return [] }
        return document.text(of: tokens).split(separator: ".").compactMap { Int($0) }
    }

    /// All numbers among the tokens of the match.
    func numbers(places: ClosedRange<Int>) -> [Int] { tokens.compactMap { number($0, places: places) } }

    private func number(_ index: Int, places: ClosedRange<Int>) -> Int? {
        let token = document.tokens[index]
        guard token.kind == .digits, places.contains(Int(token.end - token.start)) else { return nil }
        return document.integer(of: index)
    }

    func isFourDigits(_ index: Int) -> Bool {
        document.tokens[index].end - document.tokens[index].start == 4
    }

    /// An ordinal or a day of the month: `28th`, `eighth`, `twenty-first`.
    func ordinal(_ name: String) -> Int? {
        guard let range = range(name) else { return nil }
        if let digits = number(range.lowerBound, places: 1...3) { return digits }
        let values = range.compactMap { index in
            let word = document.tokens[index].word
            return times.value(of: word, as: .ordinal) ?? times.value(of: word, as: .number)
        }
        return values.isEmpty ? nil : values.reduce(0, +)
    }

    /// `nineteen ninety-six`, `twenty twenty-two`, `two thousand and four`.
    func yearInWords(_ name: String) -> Int? {
        guard let range = range(name) else { return nil }
        let values = range.compactMap { times.value(of: document.tokens[$0].word, as: .number) }
        guard let first = values.first, values.count > 1 else { return nil }
        if values[1] == 1000 { return first * 1000 + values.dropFirst(2).reduce(0, +) }
        return first * 100 + (values[1] == 100 ? 0 : values.dropFirst().reduce(0, +))
    }

    /// A count in halves; `.some(nil)` for an unknown number (`several`), nil if there is no count.
    func halves(_ name: String) -> Int?? {
        guard let range = range(name) else { return nil }
        let first = document.tokens[range.lowerBound]
        if first.kind == .digits {
            let hasFraction = range.count > 1
            return document.halves(of: range.lowerBound).map { .some(hasFraction ? $0 + 1 : $0) } ?? nil
        }
        if times.isHalf(first.word) { return 1 }
        let endsInHalf = range.count > 3 && times.isHalf(document.tokens[range.upperBound - 1].word)
        var total = 0
        // `and a half` at the end is no number of its own.
        for index in endsInHalf ? range.dropLast(3) : range {
            guard let value = times.value(of: document.tokens[index].word, as: .number) else { continue }
            if value == 0 { return .some(nil) }
            total = value >= 100 ? max(total, 1) * value : total == 1 ? value : total + value
        }
        if endsInHalf { return .some(total * 2 + 1) }
        return total == 0 ? nil : .some(total * 2)
    }
}

internal import Foundation
import ReportLexicon
import ReportModel

/// Reads the numbers of one sentence from left to right.
struct SentenceQuantityParser {
    let view: TokenView
    let document: LexedArticle
    private var times: ArraySlice<Range<Int>>
    private(set) var readings = NumberReadings()
    private(set) var earlier: EarlierQuantities
    private var named: ArraySlice<IgnoredNumberParser.Reading>?
    /// How many quantities the article has before this sentence.
    private let base: Int
    /// Tokens before this belong to a number already.
    private var floor: Int

    init(view: TokenView, document: LexedArticle, times: ArraySlice<Range<Int>>, earlier: EarlierQuantities) {
        self.view = view
        self.document = document
        self.times = times
        self.earlier = earlier
        base = earlier.count
        floor = view.limits.lowerBound
    }

    mutating func parse() {
        var index = view.limits.lowerBound
        while index < view.limits.upperBound {
            if let time = times.first, time.upperBound <= index {
                times.removeFirst()
            } else if let time = times.first, time.contains(index) {
                index = skip(time)
            } else if canStart(index) {
                index = read(at: index)
            } else {
                index += 1
            }
        }
    }

    private func canStart(_ index: Int) -> Bool {
        let token = view.tokens[index]
        if token.kind == .digits { return true }
        if token.kind == .hyphen { return view.kind(index + 1) == .digits }
        if token.kind == .stop {
            return view.kind(index + 1) == .digits && view.isGlued(index + 1) && !view.isGlued(index)
        }
        guard token.word != 0 else { return false }
        if view.lexicon.numbers.canStart(token.word) { return true }
        guard
            view.lexicon.numbers[token.word].kind == .article || view.lexicon.numbers.negatives.contains(token.word)
        else { return false }
        return view.kind(index + 1) == .digits || view.lexicon.numbers.canStart(view.word(index + 1))
    }

    // MARK: Times and numbers that are none

    private mutating func skip(_ time: Range<Int>) -> Int {
        var tokens = time.clamped(to: view.limits)
        while isDayRange(tokens.upperBound) { tokens = tokens.lowerBound..<tokens.upperBound + 2 }
        if tokens.contains(where: { view.tokens[$0].kind == .digits }) {
            ignore(tokens, reason: "date", rule: RuleID("dates", "temporal expression"))
        }
        floor = tokens.upperBound
        return tokens.upperBound
    }

    /// The rest of `Feb. 25-27`.
    private func isDayRange(_ index: Int) -> Bool {
        view.kind(index) == .hyphen && view.isGlued(index) && view.isGlued(index + 1)
            && view.kind(index + 1) == .digits && view.text(index + 1).count <= 2
    }

    private mutating func ignore(_ tokens: Range<Int>, reason: String, rule: RuleID) {
        let start = max(tokens.lowerBound, min(floor, tokens.upperBound - 1))
        let span = document.span(of: start..<tokens.upperBound)
        readings.ignored.append(IgnoredNumber(span: span, reason: reason, rule: rule))
        floor = max(floor, tokens.upperBound)
    }

    private mutating func ignored(at index: Int) -> IgnoredNumberParser.Reading? {
        let parser = IgnoredNumberParser(view: view)
        var named = named ?? parser.named(mentions: MentionIndex(limits: view.limits))[...]
        while let first = named.first, first.tokens.upperBound <= index { named.removeFirst() }
        self.named = named
        // Of those that begin no later only a few can still reach here.
        if let reading = named.prefix(8).first(where: { $0.tokens.contains(index) }) { return reading }
        return view.kind(index) == .digits ? parser.touching(index, floor: floor) : nil
    }

    // MARK: Quantities

    private mutating func append(_ quantity: QuantityReading) {
        if let last = readings.quantities.popLast() {
            readings.quantities += QuantityJoiner(view: view).joined(last, quantity)
        } else {
            readings.quantities.append(quantity)
        }
        earlier.insert(quantity)
        earlier.last = readings.quantities.last
        earlier.count = base + readings.quantities.count
    }

    private mutating func read(at index: Int) -> Int {
        if let reading = ignored(at: index) {
            ignore(reading.tokens, reason: reading.reason, rule: RuleID("ignored", reading.rule))
            return max(index + 1, reading.tokens.upperBound)
        }
        let parser = OneQuantityParser(view: view, document: document, floor: floor, earlier: earlier)
        switch parser.reading(at: index) {
        case .quantity(let quantity, let end):
            append(quantity)
            check(quantity)
            floor = end
            return max(end, index + 1)
        case .ignored(let tokens, let reason):
            if reason == "out-of-range" { find("number-out-of-range", tokens, "is too large a number to be read") }
            ignore(tokens, reason: reason, rule: RuleID("ignored", reason))
            return max(index + 1, tokens.upperBound)
        case .nothing:
            return index + 1
        }
    }

    // MARK: Findings

    /// A decimal comma, and a conversion that does not fit its original.
    private mutating func check(_ quantity: QuantityReading) {
        let digits = DigitsParser(view: view)
        if quantity.number.contains(where: { digits.digits(at: $0)?.hasDecimalComma == true }) {
            find("decimal-comma", quantity.number, "is read with a decimal comma")
        }
        if let original = quantity.conversionOf, original - base < readings.quantities.count,
            UnitParser(view: view).contradict(readings.quantities[original - base], quantity)
        {
            find("conversion-mismatch", quantity.tokens, "is not the same as the quantity that it converts")
        }
    }

    private mutating func find(_ code: String, _ tokens: Range<Int>, _ problem: String) {
        let text = document.text(of: tokens).prefix(60)
        readings.findings.append(
            Finding(
                .note, code: code, message: "'\(text)' \(problem)", location: document.article.id,
                span: document.span(of: tokens)))
    }
}

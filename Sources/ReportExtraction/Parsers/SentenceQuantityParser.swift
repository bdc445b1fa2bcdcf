import ReportLexicon
import ReportModel

/// Reads the numbers of one sentence after the other, each from left to right.
struct SentenceQuantityParser {
    private let document: LexedArticle
    private var parser: OneQuantityParser
    /// Temporal expressions in text order; those before `nextTime` are done.
    private let times: [Range<Int>]
    private var nextTime = 0
    private var hasSharedSign = false
    private(set) var readings = NumberReadings()
    private var earlier = EarlierQuantities()
    private var named: IgnoredNumberParser.NamedNumbers?
    /// How many quantities the article has before this sentence.
    private var base = 0

    init(document: LexedArticle, view: TokenView, times: [Range<Int>], places: CurrencyPlaces) {
        self.document = document
        self.times = times
        parser = OneQuantityParser(view: view, document: document, places: places)
    }

    private var view: TokenView { parser.view }

    mutating func parse(_ sentence: LexedSentence) {
        let limits = sentence.tokens
        var index = limits.lowerBound
        parser.view.limits = limits
        if sentence.kind == .boilerplate { return ignoreDigits(in: limits) }
        guard let first = anchor(in: limits) ?? time(at: index).map(\.lowerBound), first < limits.upperBound else {
            return
        }
        begin(at: limits.lowerBound)
        while index < limits.upperBound {
            let time = time(at: index)
            if let time, time.lowerBound <= index {
                index = skip(time)
            } else {
                let end = min(time?.lowerBound ?? limits.upperBound, limits.upperBound)
                index = anchor(in: index..<end).map { read(at: $0) } ?? end
            }
        }
    }

    private mutating func begin(at start: Int) {
        parser.floor = start
        named = nil
        base = readings.quantities.count
        earlier.beginSentence()
    }

    private mutating func ignoreDigits(in limits: Range<Int>) {
        for index in limits where view.token(index).kind == .digits {
            readings.ignored.append(
                IgnoredNumber(
                    span: document.span(of: index..<index + 1), reason: "boilerplate",
                    rule: RuleID("passages", "boilerplate")))
        }
    }

    // MARK: Where numbers begin

    /// The first token of a range at which a number can begin.
    private func anchor(in range: Range<Int>) -> Int? {
        let (tokens, words) = (view.source.pointee.tokens, view.source.pointee.words)
        for index in range.clamped(to: view.limits) {
            let token = tokens[index]
            switch token.kind {
            case .digits: return index
            case .word, .symbol:
                switch words[Int(token.word)].role {
                case .none: continue
                case .begins: return index
                case .beginsBeforeNumber: if isNumber(index + 1, before: range.upperBound) { return index }
                }
            case .hyphen, .stop: if isSign(index, of: token.kind, in: range) { return index }
            default: continue
            }
        }
        return nil
    }

    private func isNumber(_ index: Int, before end: Int) -> Bool {
        guard index < end else { return false }
        return view.token(index).kind == .digits || view.number(index).role == .begins
    }

    /// `-5`, `.5`: a sign that touches the digits behind it, and a point that nothing touches before.
    private func isSign(_ index: Int, of kind: TokenKind, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = view.token(index + 1)
        guard next.kind == .digits else { return false }
        if kind == .hyphen { return true }
        return !next.flags.contains(.spaceBefore) && view.token(index).flags.contains(.spaceBefore)
    }

    // MARK: Times and numbers that are none

    /// The first temporal expression that ends behind `index`.
    private mutating func time(at index: Int) -> Range<Int>? {
        while nextTime < times.count, times[nextTime].upperBound <= index { nextTime += 1 }
        return nextTime < times.count ? times[nextTime] : nil
    }

    private mutating func skip(_ time: Range<Int>) -> Int {
        var tokens = time.clamped(to: view.limits)
        while isDayRange(tokens.upperBound) { tokens = tokens.lowerBound..<tokens.upperBound + 2 }
        if tokens.contains(where: { view.token($0).kind == .digits }) {
            ignore(tokens, reason: "date", rule: RuleID("dates", "temporal expression"))
        }
        parser.floor = tokens.upperBound
        return tokens.upperBound
    }

    /// The rest of `Feb. 25-27`.
    private func isDayRange(_ index: Int) -> Bool {
        view.kind(index) == .hyphen && view.isGlued(index) && view.isGlued(index + 1)
            && view.kind(index + 1) == .digits && view.length(index + 1) <= 2
    }

    private mutating func ignore(_ tokens: Range<Int>, reason: String, rule: RuleID) {
        let start = max(tokens.lowerBound, min(parser.floor, tokens.upperBound - 1))
        let span = document.span(of: start..<tokens.upperBound)
        readings.ignored.append(IgnoredNumber(span: span, reason: reason, rule: rule))
        parser.floor = max(parser.floor, tokens.upperBound)
    }

    private mutating func ignored(at index: Int) -> IgnoredNumberParser.Reading? {
        var numbers = named ?? IgnoredNumberParser.NamedNumbers(in: document, view.limits, view.lexicon.ignored)
        defer { named = numbers }
        if let reading = numbers.reading(at: index) { return reading }
        return view.kind(index) == .digits
            ? IgnoredNumberParser(view: view).touching(index, floor: parser.floor) : nil
    }

    // MARK: Quantities

    private mutating func append(_ quantity: QuantityReading, sense: UnitSense?) {
        if readings.quantities.count > base {
            QuantityJoiner(view: view).join(quantity, to: &readings.quantities)
        } else {
            readings.quantities.append(quantity)
        }
        earlier.insert(quantity, sense: sense, count: readings.quantities.count)
    }

    private mutating func read(at index: Int) -> Int {
        if let reading = ignored(at: index) {
            ignore(reading.tokens, reason: reading.reason, rule: RuleID("ignored", reading.rule))
            return max(index + 1, reading.tokens.upperBound)
        }
        switch parser.outcome(at: index, earlier) {
        case .quantity(let quantity, let written):
            check(quantity, written)
            append(quantity, sense: written.sense)
            parser.floor = written.end
            return max(written.end, index + 1)
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
    private mutating func check(_ quantity: QuantityReading, _ written: OneQuantityParser.Written) {
        if written.hasDecimalComma {
            find("decimal-comma", quantity.number, "is read with a decimal comma")
        }
        if written.isShared, !hasSharedSign, parser.places.isUnknown {
            hasSharedSign = true
            find("shared-currency-sign", quantity.number, "is taken for US dollars, as no place tells otherwise")
        }
        if quantity.conversionOf != nil, let original = earlier.last,
            ConversionCheck.contradict(
                original.stated, original.sense, quantity.quantity.stated, written.sense)
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

internal import Foundation
import ReportLexicon

/// Reads fractions: `½`, `3/4`, `a third`, `two-thirds`, `half of`, `one in five`.
struct FractionParser {
    let view: TokenView

    /// A number with a fraction that begins at a token.
    func fraction(at start: Int) -> Numeral? { written(at: start) ?? inWords(at: start) }

    // MARK: Digits

    /// `½`, `1½`, `3/4`, `10 1/2`.
    private func written(at start: Int) -> Numeral? {
        if let part = part(at: start) {
            return Numeral(start..<part.end, part.value, form: .fraction, rule: "fraction")
        }
        guard view.kind(start) == .digits, let whole = DigitsParser(view: view).digits(at: start), whole.isPlain,
            let part = part(at: whole.end)
        else { return nil }
        return Numeral(start..<part.end, whole.value + part.value, form: .cardinal, rule: "mixed fraction")
    }

    private func part(at index: Int) -> (value: Decimal, end: Int)? {
        let sign = view.number(index)
        if sign.kind == .sign { return (Decimal(sign.numerator) / Decimal(sign.value), index + 1) }
        guard view.kind(index) == .digits, view.kind(index + 1) == .slash, view.kind(index + 2) == .digits,
            view.kind(index + 3) != .slash, view.isGlued(index + 1) == view.isGlued(index + 2)
        else { return nil }
        let parser = DigitsParser(view: view)
        guard let top = parser.digits(at: index), let bottom = parser.digits(at: index + 2), top.isPlain,
            bottom.isPlain,
            top.value > 0, top.value < bottom.value, bottom.value <= 100
        else { return nil }
        return (top.value / bottom.value, bottom.end)
    }

    // MARK: Words

    private func inWords(at start: Int) -> Numeral? {
        guard let fraction = spoken(at: start) else { return nil }
        return Numeral(start..<fraction.end, fraction.value, form: .fraction, rule: "fraction in words")
    }

    /// `half`, `a third`, `three quarters`, `two-thirds`, `one-eighth`.
    func spoken(at start: Int) -> (value: Decimal, end: Int)? {
        let word = view.number(start)
        if word.kind == .half { return half(at: start, denominator: word.value) }
        guard let (top, next) = numerator(at: start) else { return nil }
        let bottom = view.number(next)
        let isPlural = bottom.kind == .part
        guard isPlural || (top == 1 && (bottom.kind == .half || isPart(ordinalAt: next))), bottom.value > 1 else {
            return nil
        }
        return (top / Decimal(bottom.value), next + 1)
    }

    /// The number above the line, and where its denominator stands.
    private func numerator(at start: Int) -> (Decimal, Int)? {
        let word = view.number(start)
        var next = start + 1
        var top = Decimal(word.value)
        switch word.kind {
        case .article: top = 1
        case .ones, .tens:
            if word.kind == .tens, view.number(next).kind == .ones, view.number(next).value < 10 {
                top += Decimal(view.number(next).value)
                next += 1
            }
        case .none where view.kind(start) == .digits:
            guard let digits = DigitsParser(view: view).digits(at: start), digits.isPlain, digits.value < 100 else {
                return nil
            }
            (top, next) = (digits.value, digits.end)
        default: return nil
        }
        if view.kind(next) == .hyphen { next += 1 }
        return (top, next)
    }

    /// `half of`, `half the`, `more than half`; not `the second half`, `half a million` (a cardinal), `a quarter-final`.
    private func half(at index: Int, denominator: Int) -> (value: Decimal, end: Int)? {
        let before = view.number(index - 1)
        if before.kind == .ordinal { return nil }
        if view.kind(index + 1) == .hyphen, view.isGlued(index + 1), view.number(index + 2).kind == .none { return nil }
        var next = index + 1
        if view.number(next).kind == .article { next += 1 }
        if [.scale, .dozen, .hundred].contains(view.number(next).kind) { return nil }
        if denominator != 2, before.kind == .none, view.word(index + 1) == 0 { return nil }
        return (1 / Decimal(denominator), index + 1)
    }

    /// Whether an ordinal behind `a` or `one` is a part (`a third of`), not a place in an order (`a third officer`).
    private func isPart(ordinalAt index: Int) -> Bool {
        let word = view.number(index)
        guard word.kind == .ordinal, word.value > 2 else { return false }
        guard view.kind(index + 1) == .word else { return view.kind(index + 1) != .hyphen }
        let classes = view.info(index + 1).classes
        return classes.intersects(view.lexicon.nouns.boundaries) || classes.contains(view.lexicon.nouns.finiteVerb)
    }

    /// `one in five`, `1 in 20`, `one out of three`: a share if the second number is the larger one.
    func share(behind numeral: Numeral) -> Numeral? {
        guard numeral.low > 0, numeral.low <= 10, !numeral.hasScale else { return nil }
        var next = numeral.tokens.upperBound
        switch view.vocabulary.spelling(of: view.word(next)) {
        case "in", "over": next += 1
        case "out" where numeral.low == 1 && view.vocabulary.spelling(of: view.word(next + 1)) == "of": next += 2
        default: return nil
        }
        guard let whole = CardinalReader(view, at: next), whole.value > numeral.low, whole.value <= 1_000_000,
            view.vocabulary.spelling(of: view.word(next - 1)) == "in" ? isShareBase(whole, next) : numeral.low == 1
        else { return nil }
        let units = view.lexicon.units.behind
        guard units.match(at: whole.end, limit: view.limits.upperBound, in: view.tokens) == nil else { return nil }
        return Numeral(
            numeral.tokens.lowerBound..<whole.end, numeral.low / whole.value, form: .fraction, rule: "one in so many")
    }

    /// Years are no whole that something can be one of (`two in 2014`).
    private func isShareBase(_ whole: CardinalReader, _ start: Int) -> Bool {
        !(whole.isPlainDigits && whole.value >= 1000 && view.tokens[start].end - view.tokens[start].start == 4)
    }
}

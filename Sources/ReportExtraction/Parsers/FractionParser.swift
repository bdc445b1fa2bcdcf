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
        guard view.kind(start) == .digits, mayHavePart(start + 1),
            let whole = DigitsParser(view: view).digits(at: start), whole.isPlain, let part = part(at: whole.end)
        else { return nil }
        return Numeral(start..<part.end, whole.value + part.value, form: .cardinal, rule: "mixed fraction")
    }

    private func mayHavePart(_ index: Int) -> Bool {
        view.kind(index) == .digits || view.number(index).kind == .sign
    }

    private func part(at index: Int) -> (value: Decimal, end: Int)? {
        let sign = view.number(index)
        if sign.kind == .sign { return (Decimal(sign.numerator) / Decimal(sign.value), index + 1) }
        guard view.kind(index) == .digits, view.kind(index + 1) == .slash, view.kind(index + 2) == .digits,
            view.kind(index + 3) != .slash, view.isGlued(index + 1) == view.isGlued(index + 2)
        else { return nil }
        let parser = DigitsParser(view: view)
        guard let top = parser.digits(at: index), let bottom = parser.digits(at: index + 2), top.isPlain,
            bottom.isPlain, top.value > 0, top.value < bottom.value, bottom.value <= 100
        else { return nil }
        return (top.value / bottom.value, bottom.end)
    }

    // MARK: Words

    /// `a third`, `three quarters`; before a scale part of a number (`three quarters of a million`).
    private func inWords(at start: Int) -> Numeral? {
        guard let fraction = spoken(at: start) else { return nil }
        guard let (scale, end) = scale(behind: fraction.end) else {
            return Numeral(start..<fraction.end, fraction.value, form: .fraction, rule: "fraction in words")
        }
        var numeral = Numeral(start..<end, fraction.value * scale, form: .cardinal, rule: "fraction of a scale")
        numeral.scale = scale
        return numeral
    }

    /// The scale in `million`, `of a million`.
    private func scale(behind index: Int) -> (Decimal, Int)? {
        var next = index
        if view.number(next).kind != .scale {
            guard view.vocabulary.spelling(of: view.word(next)) == "of", view.number(next + 1).kind == .article else {
                return nil
            }
            next += 2
        }
        let word = view.number(next)
        return word.kind == .scale ? (Decimal(word.value), next + 1) : nil
    }

    /// `half`, `a third`, `three quarters`, `two-thirds`, `one-eighth`, `two twenty-fifths`.
    func spoken(at start: Int) -> (value: Decimal, end: Int)? {
        let word = view.number(start)
        if word.kind == .half { return half(at: start, denominator: word.value) }
        guard [.ones, .tens, .article].contains(word.kind) || view.kind(start) == .digits else { return nil }
        for (top, next) in numerators(at: start) {
            guard let bottom = denominator(at: next, isOne: top == 1) else { continue }
            return (top / bottom.value, bottom.end)
        }
        return nil
    }

    /// The numbers that can stand above the line, with the place of the denominator: `twenty`, then `twenty two`.
    private func numerators(at start: Int) -> [(Decimal, Int)] {
        if view.number(start).kind == .article { return [(1, start + 1)] }
        guard let whole = CardinalReader(view, at: start) else { return [] }
        var found = [(whole.value, whole.end)]
        // one hundred thirty fifths: the last ten belongs to the denominator
        let last = whole.end - 1
        if last > start, view.number(last).kind == .tens, view.word(last - 1) != view.lexicon.numbers.and {
            var shorter = view
            shorter.limits = view.limits.lowerBound..<last
            if let rest = CardinalReader(shorter, at: start) { found.insert((rest.value, rest.end), at: 0) }
        }
        return found
    }

    private func denominator(at index: Int, isOne: Bool) -> (value: Decimal, end: Int)? {
        var next = view.kind(index) == .hyphen ? index + 1 : index
        var tens: Decimal = 0
        if view.number(next).kind == .tens {
            tens = Decimal(view.number(next).value)
            next = view.kind(next + 1) == .hyphen ? next + 2 : next + 1
        }
        let bottom = view.number(next)
        let isPart = bottom.kind == .part || (isOne && (bottom.kind == .half || isPart(ordinalAt: next, tens > 0)))
        guard isPart, tens == 0 || bottom.value < 10, tens > 0 || bottom.value > 1 else { return nil }
        return (tens + Decimal(bottom.value), next + 1)
    }

    /// `half of`, `half the`, `more than half`; not `the second half`, `half a million` (a cardinal), `a quarter-final`.
    private func half(at index: Int, denominator: Int) -> (value: Decimal, end: Int)? {
        let before = view.number(index - 1)
        if before.kind == .ordinal { return nil }
        if view.kind(index + 1) == .hyphen, view.isGlued(index + 1), view.number(index + 2).kind == .none { return nil }
        var next = index + 1
        if view.number(next).kind == .article { next += 1 }
        if [.scale, .dozen, .hundred].contains(view.number(next).kind) { return nil }
        if denominator != 2, before.kind == .none { return nil }
        return (1 / Decimal(denominator), index + 1)
    }

    /// Whether an ordinal behind `a` or `one` is a part (`a third of`), not a place in an order (`a third officer`).
    private func isPart(ordinalAt index: Int, _ isCompound: Bool) -> Bool {
        let word = view.number(index)
        guard word.kind == .ordinal, word.value > 2 || isCompound else { return false }
        guard view.kind(index + 1) == .word else { return view.kind(index + 1) != .hyphen }
        let classes = view.info(index + 1).classes
        return classes.intersects(view.lexicon.nouns.boundaries) || classes.contains(view.lexicon.nouns.finiteVerb)
    }

    // MARK: One in five

    /// `one in five`, `1 in 20`, `one out of three`: a share if the second number is the larger one.
    func share(behind numeral: Numeral) -> Numeral? {
        guard numeral.low > 0, numeral.low <= 10, !numeral.hasScale else { return nil }
        var next = numeral.tokens.upperBound
        let isIn = view.vocabulary.spelling(of: view.word(next)) == "in"
        switch view.vocabulary.spelling(of: view.word(next)) {
        case "in", "over": next += 1
        case "out" where numeral.low == 1 && view.vocabulary.spelling(of: view.word(next + 1)) == "of": next += 2
        default: return nil
        }
        guard let whole = CardinalReader(view, at: next), whole.value > numeral.low, whole.value <= 1_000_000,
            isIn ? isShareBase(whole, next) : numeral.low == 1
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

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
            let whole = DigitsParser(view: view).digits(at: start), whole.isPlain, let part = part(at: whole.end),
            let value = whole.value.decimal
        else { return nil }
        return Numeral(start..<part.end, value + part.value, form: .cardinal, rule: "mixed fraction")
    }

    private func mayHavePart(_ index: Int) -> Bool {
        view.kind(index) == .digits || view.number(index).kind == .sign
    }

    private func part(at index: Int) -> (value: Decimal, end: Int)? {
        if view.kind(index) == .digits { return quotient(at: index) }
        let sign = view.number(index)
        guard sign.kind == .sign else { return nil }
        return ExactNumber(Int(sign.numerator)).divided(by: sign.value).map { ($0, index + 1) }
    }

    private func quotient(at index: Int) -> (value: Decimal, end: Int)? {
        guard view.kind(index + 1) == .slash, view.kind(index + 2) == .digits, view.kind(index + 3) != .slash,
            view.isGlued(index + 1) == view.isGlued(index + 2)
        else { return nil }
        let parser = DigitsParser(view: view)
        guard let top = parser.digits(at: index), let bottom = parser.digits(at: index + 2), top.isPlain,
            bottom.isPlain, let high = top.value.whole, let low = bottom.value.whole, high > 0, high < low, low <= 100
        else { return nil }
        return ExactNumber(high).divided(by: low).map { ($0, bottom.end) }
    }

    // MARK: Words

    /// `a third`, `three quarters`; before a scale part of a number (`three quarters of a million`).
    private func inWords(at start: Int) -> Numeral? {
        guard let fraction = spoken(at: start) else { return nil }
        guard let (scale, end) = scale(behind: fraction.end) else {
            return Numeral(start..<fraction.end, fraction.value, form: .fraction, rule: "fraction in words")
        }
        var numeral = Numeral(
            start..<end, fraction.value * Decimal(scale), form: .cardinal, rule: "fraction of a scale")
        numeral.scale = scale
        return numeral
    }

    /// The scale in `million`, `of a million`.
    private func scale(behind index: Int) -> (Int, Int)? {
        var next = index
        if view.number(next).kind != .scale {
            // `half of a million`, `half a million`
            let article = view.particle(next) == .of ? next + 1 : next
            guard view.number(article).kind == .article else { return nil }
            next = article + 1
        }
        let word = view.number(next)
        return word.kind == .scale ? (word.value, next + 1) : nil
    }

    /// `half`, `a third`, `three quarters`, `two-thirds`, `one-eighth`, `two twenty-fifths`.
    func spoken(at start: Int) -> (value: Decimal, end: Int)? {
        let word = view.number(start)
        if word.kind == .half { return half(at: start, denominator: word.value) }
        guard word.canCount || view.kind(start) == .digits, hasDenominator(behind: start) else { return nil }
        for (top, next) in numerators(at: start) {
            guard let bottom = denominator(at: next, isOne: top.whole == 1),
                let value = top.divided(by: bottom.value)
            else { continue }
            return (value, bottom.end)
        }
        return nil
    }

    /// Whether an ordinal or part stands behind the words of a number; looked up first, since it mostly does not.
    private func hasDenominator(behind start: Int) -> Bool {
        for index in start + 1..<start + 12 {
            switch view.number(index).kind {
            case .part, .ordinal, .half: return true
            case .ones, .tens, .hundred, .scale: continue
            case .none where view.kind(index) == .hyphen || view.particle(index) == .and: continue
            default: return false
            }
        }
        return false
    }

    /// The numbers that can stand above the line, with the place of the denominator: `twenty`, then `twenty two`.
    private func numerators(at start: Int) -> [(ExactNumber, Int)] {
        let one = view.number(start).kind == .article ? [(ExactNumber(1), start + 1)] : []
        guard let whole = CardinalReader(view, at: start) else { return one }
        // one hundred thirty fifths: the last ten belongs to the denominator
        let last = whole.end - 1
        guard last > start, view.number(last).kind == .tens, view.particle(last - 1) != .and else {
            return one + [(whole.value, whole.end)]
        }
        var shorter = view
        shorter.limits = view.limits.lowerBound..<last
        guard let rest = CardinalReader(shorter, at: start) else { return one + [(whole.value, whole.end)] }
        return one + [(rest.value, rest.end), (whole.value, whole.end)]
    }

    /// `thirds`, `twenty-fifth`, `hundred and fifths`: the last word tells what the number before it is a part of.
    private func denominator(at index: Int, isOne: Bool) -> (value: Int, end: Int)? {
        var next = view.kind(index) == .hyphen ? index + 1 : index
        var base = 0
        if isOne, let reader = CardinalReader(view, at: next), let value = reader.value.whole, value >= 100,
            view.number(next).kind != .article
        {
            base = value
            let isJoined = view.particle(reader.end) == .and || view.kind(reader.end) == .hyphen
            next = isJoined ? reader.end + 1 : reader.end
        }
        if view.number(next).kind == .tens {
            base += view.number(next).value
            next = view.kind(next + 1) == .hyphen ? next + 2 : next + 1
        }
        let bottom = view.number(next)
        let isPart = isOne && (bottom.kind == .half || isPart(ordinalAt: next, base > 0))
        guard bottom.kind == .part || isPart, base == 0 || bottom.value < 10, base + bottom.value > 1 else {
            return nil
        }
        return (base + bottom.value, next + 1)
    }

    /// `half of`, `half the`, `more than half`; not `the second half`, `half a million` (a cardinal), `a quarter-final`.
    private func half(at index: Int, denominator: Int) -> (value: Decimal, end: Int)? {
        let before = view.number(index - 1)
        if before.kind == .ordinal { return nil }
        if view.kind(index + 1) == .hyphen, view.isGlued(index + 1), view.number(index + 2).kind == .none,
            !isUnit(index + 2)
        {
            return nil
        }
        var next = index + 1
        if view.number(next).kind == .article { next += 1 }
        if view.number(next).multiplies { return nil }
        if denominator != 2, before.kind == .none { return nil }
        let value = denominator == 2 ? Decimal(5).shifted(by: -1) : Decimal(25).shifted(by: -2)
        return (value, index + 1)
    }

    /// `half-mile`, `half-hour`.
    private func isUnit(_ index: Int) -> Bool {
        view.unitBehind(at: index)?.payload.dimension.isMeasured ?? false
    }

    /// Whether an ordinal behind `a` or `one` is a part (`a third of`), not a place in an order (`a third officer`).
    private func isPart(ordinalAt index: Int, _ isCompound: Bool) -> Bool {
        let word = view.number(index)
        guard word.kind == .ordinal, word.value > 2 || isCompound else { return false }
        guard view.kind(index + 1) == .word else { return view.kind(index + 1) != .hyphen }
        let classes = view.info(index + 1).classes
        return classes.intersects(view.nouns.boundaries) || classes.contains(view.nouns.finiteVerb)
    }

    // MARK: One in five

    /// `one in five`, `1 in 20`, `one out of three`: a share if the second number is the larger one; `200 over 3` at
    /// the end of a clause.
    func share(behind numeral: Numeral) -> Numeral? {
        var next = numeral.tokens.upperBound
        let link = view.particle(next)
        switch link {
        case .in: next += 1
        case .over where numeral.isPlainDigits || numeral.whole == 1: next += 1
        case .out where numeral.whole == 1 && view.particle(next + 1) == .of: next += 2
        default: return nil
        }
        guard !numeral.hasScale, let top = numeral.whole, top > 0, let whole = CardinalReader(view, at: next),
            let count = whole.value.whole, count > 0, count <= 1_000_000,
            isWhole(whole, count, of: top, behind: link, at: next),
            view.unitBehind(at: whole.end) == nil
        else { return nil }
        guard let value = ExactNumber(top).divided(by: count) else { return nil }
        return Numeral(
            numeral.tokens.lowerBound..<whole.end, value, form: top < count ? .fraction : .cardinal,
            rule: "one in so many")
    }

    private func isWhole(
        _ whole: CardinalReader, _ count: Int, of top: Int, behind link: Particle, at start: Int
    ) -> Bool {
        let isLarger = top <= 10 && count > top
        switch link {
        case .in: return isLarger && !isYear(whole, count, start)
        case .over where top > 1: return whole.isPlainDigits && view.kind(whole.end) != .word
        default: return isLarger
        }
    }

    /// Years are no whole that something can be one of (`two in 2014`).
    private func isYear(_ whole: CardinalReader, _ count: Int, _ start: Int) -> Bool {
        whole.isPlainDigits && count >= 1000 && view.length(start) == 4
    }
}

extension NumberWord {
    /// Whether it can begin the number above the line of a fraction.
    fileprivate var canCount: Bool {
        switch kind {
        case .ones, .tens, .article, .hundred: true
        default: false
        }
    }
}

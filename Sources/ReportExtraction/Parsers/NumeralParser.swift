internal import Foundation
import ReportLexicon

/// Reads one number: cardinal, ordinal, fraction or vague, in words, digits or both.
struct NumeralParser {
    let view: TokenView

    /// The number that begins at a token, or nil.
    /// - Parameter hasCurrency: a currency sign stands before it, so that `m` behind it means millions.
    func numeral(at start: Int, hasCurrency: Bool) -> Numeral? {
        guard let first = signEnd(at: start) else { return unsigned(at: start, hasCurrency: hasCurrency) }
        guard let numeral = unsigned(at: first, hasCurrency: hasCurrency), numeral.form != .ordinal else { return nil }
        return negated(numeral, from: start)
    }

    private func unsigned(at start: Int, hasCurrency: Bool) -> Numeral? {
        if let vague = vague(at: start) { return vague }
        if let ordinal = ordinalInDigits(at: start) { return ordinal }
        let fractions = FractionParser(view: view)
        if let fraction = fractions.fraction(at: start) { return fraction }
        if let ordinal = ordinalInWords(at: start) { return ordinal }
        guard let cardinal = cardinal(at: start, hasCurrency: hasCurrency) else { return nil }
        return fractions.share(behind: cardinal) ?? cardinal
    }

    // MARK: Vague

    /// `several`, `a few dozen`, `hundreds`; `hundreds or thousands` reaches from the first to the second.
    private func vague(at start: Int) -> Numeral? {
        guard let first = view.vagueNumber(at: start) else { return nil }
        let (number, rule) = (first.payload, first.payload.rule)
        switch view.particle(first.end) {
        case .or, .to:
            guard let second = view.vagueNumber(at: first.end + 1), second.payload.high > number.high else { break }
            return Numeral(start..<second.end, number.low...second.payload.high, form: .vague, rule: rule)
        default: break
        }
        if number.isExact { return Numeral(start..<first.end, number.low, form: .cardinal, rule: rule) }
        return Numeral(start..<first.end, number.low...number.high, form: .vague, rule: rule)
    }

    // MARK: Ordinals

    /// `31st`, `2nd`.
    private func ordinalInDigits(at start: Int) -> Numeral? {
        guard view.kind(start) == .digits, view.kind(start + 1) == .word, view.isGlued(start + 1),
            view.has(start + 1, view.nouns.ordinalSuffix),
            let digits = DigitsParser(view: view).digits(at: start), digits.isPlain, let value = digits.value.decimal
        else { return nil }
        return Numeral(start..<start + 2, value, form: .ordinal, rule: "ordinal in digits")
    }

    /// `second`, `twenty-first`.
    private func ordinalInWords(at start: Int) -> Numeral? {
        var (index, value) = (start, 0)
        if view.number(index).kind == .tens {
            value = view.number(index).value
            index += 1
            if view.kind(index) == .hyphen { index += 1 }
            guard view.number(index).value < 10 else { return nil }
        }
        guard view.number(index).kind == .ordinal else { return nil }
        value += view.number(index).value
        return Numeral(start..<index + 1, Decimal(value), form: .ordinal, rule: "ordinal in words")
    }

    // MARK: Cardinals

    /// Where the number begins behind `minus`, `negative` or a sign that touches it; nil without any.
    private func signEnd(at start: Int) -> Int? {
        if view.particle(start) == .minus { return start + 1 }
        guard view.kind(start) == .hyphen, view.kind(start + 1) == .digits else { return nil }
        let touches =
            view.isGlued(start + 1)
            && (!view.isGlued(start) || view.kind(start - 1) == .symbol || view.kind(start - 1) == .currency)
        return touches || start == view.limits.lowerBound ? start + 1 : nil
    }

    private func negated(_ numeral: Numeral, from start: Int) -> Numeral {
        var result = Numeral(
            start..<numeral.tokens.upperBound, -numeral.high ... -numeral.low, form: numeral.form, rule: "negative")
        result.scale = numeral.scale
        return result
    }

    private func cardinal(at start: Int, hasCurrency: Bool) -> Numeral? {
        if view.kind(start) == .stop { return pointed(at: start) }
        if let digits = bareDigits(at: start) {
            guard var numeral = Self.numeral(digits, from: start) else { return nil }
            NumeralTail(view: view).add(to: &numeral, openScale: nil, hasCurrency: hasCurrency)
            return numeral.low.isFinite ? numeral : nil
        }
        guard let reader = CardinalReader(view, at: start), let value = reader.value.decimal else { return nil }
        var numeral = Numeral(start..<reader.end, value, form: .cardinal, rule: "cardinal")
        numeral.isPlainDigits = reader.isPlainDigits
        numeral.whole = reader.value.whole
        numeral.scale = reader.scale
        numeral.hasDecimalComma = reader.hasDecimalComma
        NumeralTail(view: view).add(to: &numeral, openScale: reader.openScale, hasCurrency: hasCurrency)
        return numeral.low.isFinite && numeral.tokens.count < 64 ? numeral : nil
    }

    /// Digits that no word of a number follows: most numbers, and the quick way.
    private func bareDigits(at start: Int) -> DigitsReading? {
        guard view.kind(start) == .digits, let digits = DigitsParser(view: view).digits(at: start),
            view.number(digits.end).kind == .none, view.kind(digits.end) != .hyphen
        else { return nil }
        return digits
    }

    private static func numeral(_ digits: DigitsReading, from start: Int) -> Numeral? {
        guard let value = digits.value.decimal else { return nil }
        var numeral = Numeral(start..<digits.end, value, form: .cardinal, rule: "cardinal")
        numeral.whole = digits.value.whole
        numeral.isPlainDigits = digits.isPlain
        numeral.hasDecimalComma = digits.hasDecimalComma
        return numeral
    }

    /// `.08`: a decimal point without a zero before it.
    private func pointed(at start: Int) -> Numeral? {
        guard view.isGlued(start + 1), !view.isGlued(start),
            let digits = DigitsParser(view: view).digits(at: start + 1), digits.isPlain,
            let value = digits.value.shifted(by: -view.length(start + 1)).decimal
        else { return nil }
        return Numeral(start..<start + 2, value, form: .cardinal, rule: "decimal point")
    }
}

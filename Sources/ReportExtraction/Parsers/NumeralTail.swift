internal import Foundation
import ReportLexicon

/// What can stand behind a cardinal and belongs to its number.
struct NumeralTail {
    let view: TokenView

    /// Adds whatever stands behind a number.
    /// - Parameter openScale: the scale word that ended it, if one did.
    func add(to numeral: inout Numeral, openScale: Int?, hasCurrency: Bool) {
        let end = numeral.tokens.upperBound
        guard view.kind(end) != nil else { return }
        if view.isGlued(end) || view.particle(end) == .point { addDecimals(to: &numeral) }
        if view.particle(numeral.tokens.upperBound) == .and {
            addHalf(to: &numeral, scale: openScale)
            addDozens(to: &numeral)
        }
        multiplyBySuffix(&numeral, hasCurrency: hasCurrency)
        multiplyByDozen(&numeral)
    }

    /// `point five`, `point zero three`, `e10`, `x10^6`.
    private func addDecimals(to numeral: inout Numeral) {
        let end = numeral.tokens.upperBound
        if view.particle(end) == .point { return addSpokenDecimals(to: &numeral) }
        if view.sign(end) == UInt8(ascii: "^"), let (power, last) = power(at: end) {
            return extend(&numeral, to: last, value: Self.raised(numeral.low, to: power))
        }
        guard let (exponent, last) = exponent(at: end), abs(exponent) < 60 else { return }
        extend(&numeral, to: last, value: numeral.low.shifted(by: exponent))
    }

    private func addSpokenDecimals(to numeral: inout Numeral) {
        var index = numeral.tokens.upperBound + 1
        var fraction: Decimal = 0
        var places = 0
        while places < 12 {
            let word = view.number(index)
            guard word.kind == .ones || word.kind == .tens else { break }
            var value = word.value
            let width = value < 10 ? 1 : 2
            if word.kind == .tens, let unit = unitBehindTens(index) {
                value += unit.value
                index = unit.index
            }
            places += width
            fraction += Decimal(value).shifted(by: -places)
            index += 1
        }
        guard places > 0 else { return }
        extend(&numeral, to: index, value: numeral.low + fraction)
        let scale = view.number(index)
        guard scale.kind == .scale, !numeral.hasScale else { return }
        extend(&numeral, to: index + 1, value: numeral.low * Decimal(scale.value))
        numeral.scale = scale.value
    }

    private func unitBehindTens(_ index: Int) -> (value: Int, index: Int)? {
        let next = view.kind(index + 1) == .hyphen ? index + 2 : index + 1
        let word = view.number(next)
        return word.kind == .ones && (1...9).contains(word.value) ? (word.value, next) : nil
    }

    /// The power of ten in `1e10`, `12e-1`, `1.3x10^6`.
    private func exponent(at end: Int) -> (Int, Int)? {
        guard view.isGlued(end), view.kind(end) == .word else { return nil }
        var index = end + 1
        switch view.sign(end) | 0x20 {
        case UInt8(ascii: "e"): break
        case UInt8(ascii: "x"):
            guard view.text10(index), view.sign(index + 1) == UInt8(ascii: "^") else { return nil }
            index += 2
        default: return nil
        }
        return power(at: index - 1)
    }

    /// The whole number with its signs behind `index`.
    private func power(at before: Int) -> (Int, Int)? {
        var index = before + 1
        var isNegative = false
        while index < before + 4, view.kind(index) == .hyphen || view.sign(index) == UInt8(ascii: "+") {
            isNegative = isNegative != (view.kind(index) == .hyphen)
            index += 1
        }
        guard view.isGlued(index), let digits = DigitsParser(view: view).digits(at: index), digits.isPlain,
            let power = digits.value.whole
        else { return nil }
        return (isNegative ? -power : power, digits.end)
    }

    private static func raised(_ base: Decimal, to power: Int) -> Decimal {
        guard abs(power) < 100 else { return .nan }
        let product = (0..<abs(power)).reduce(Decimal(1)) { product, _ in product * base }
        return power < 0 ? 1 / product : product
    }

    /// `and a half`, `and three quarters`; half of the scale where one stands before (`a million and a half`).
    private func addHalf(to numeral: inout Numeral, scale: Int?) {
        guard let fraction = FractionParser(view: view).spoken(at: numeral.tokens.upperBound + 1), fraction.value < 1
        else { return }
        let next = view.number(fraction.end)
        if next.kind == .scale {
            let unit = Decimal(next.value)
            let value = scale == nil ? (numeral.low + fraction.value) * unit : numeral.low + fraction.value * unit
            extend(&numeral, to: fraction.end + 1, value: value)
            numeral.scale = next.value
        } else {
            extend(&numeral, to: fraction.end, value: numeral.low + fraction.value * Decimal(scale ?? 1))
        }
    }

    /// `three hundred and two dozen`: the dozens are counted apart.
    private func addDozens(to numeral: inout Numeral) {
        let end = numeral.tokens.upperBound
        guard view.number(end - 1).kind == .hundred, view.particle(end) == .and,
            let count = CardinalReader(view, at: end + 1), let dozens = count.value.decimal
        else { return }
        let word = view.number(count.end)
        guard word.kind == .dozen else { return }
        extend(&numeral, to: count.end + 1, value: numeral.low + dozens * Decimal(word.value))
    }

    /// `44.7bn`, `850m`, `12k`.
    private func multiplyBySuffix(_ numeral: inout Numeral, hasCurrency: Bool) {
        let end = numeral.tokens.upperBound
        let word = view.number(end)
        guard word.kind == .suffix, view.kind(end - 1) == .digits, !numeral.hasScale else { return }
        guard hasCurrency || !isUnit(at: end) || isMillion(at: end, behindPlain: numeral.isPlainDigits) else { return }
        guard
            view.isGlued(end) || hasCurrency || view.length(end) > 1 || word.value == 1000
                || isMillion(at: end, behindPlain: numeral.isPlainDigits)
        else { return }
        extend(&numeral, to: end + 1, value: numeral.low * Decimal(word.value))
        numeral.scale = word.value
    }

    private func isUnit(at index: Int) -> Bool {
        view.sign(index) | 0x20 == UInt8(ascii: "m")
            || view.unitBehind(at: index) != nil
    }

    /// `10M`, `1.5 M`, `1.5m people`: `m` is a million in capitals, or before a noun.
    private func isMillion(at index: Int, behindPlain isPlain: Bool) -> Bool {
        guard view.sign(index) | 0x20 == UInt8(ascii: "m"), view.isGlued(index) || !isPlain else { return false }
        if view.token(index).flags.contains(.capital) { return true }
        guard view.isGlued(index) else { return false }
        guard view.kind(index + 1) == .word else { return false }
        return !view.info(index + 1).classes.intersects(view.nouns.boundaries)
    }

    /// `three dozen`, `2 dozens`.
    private func multiplyByDozen(_ numeral: inout Numeral) {
        var end = numeral.tokens.upperBound
        if view.kind(end) == .hyphen { end += 1 }
        let word = view.number(end)
        guard word.kind == .dozen else { return }
        extend(&numeral, to: end + 1, value: numeral.low * Decimal(word.value))
        numeral.scale = word.value
    }

    private func extend(_ numeral: inout Numeral, to end: Int, value: Decimal) {
        numeral.replace(by: value, endingAt: end)
    }
}

extension TokenView {
    /// Whether the token is `10`.
    fileprivate func text10(_ index: Int) -> Bool { kind(index) == .digits && text(index).elementsEqual([49, 48]) }
}

package import Foundation

/// Shows quantities to readers, never saying more than the claim: bounds stay bounds, vague words stay words.
package struct QuantityFormatter: Sendable {
    private let words: QuantityWords

    package init(words: QuantityWords) { self.words = words }

    /// The quantity as it was said: `$1.1 bn`, `> 100`, `⅓`, `6 months`, `hundreds`.
    ///
    /// People and things are shown without their noun. `written` is the number in the article's words: it stands for
    /// vague quantities, and a share written without digits is shown as a fraction (`a quarter`, not 25%).
    package func text(_ quantity: Quantity, style: WordingStyle = .short, written: String? = nil) -> String {
        switch quantity.hedge {
        case .vague: written ?? words.vague.filled(["bounds": bounds(quantity)])
        case .range: range(quantity, style: style) ?? bounds(quantity)
        default: stated(quantity, style: style, written: written) ?? bounds(quantity)
        }
    }

    /// One value with its unit, without a hedge.
    package func value(_ value: Decimal, unit: UnitCode, style: WordingStyle = .short) -> String {
        number(value, unit: unit, style: style, inWords: false).text
    }

    /// What the bounds allow, in words: `between 200 and 999`, `101 or more`.
    package func bounds(_ quantity: Quantity) -> String {
        let low = quantity.low.map { value($0, unit: quantity.unit, style: .long) }
        let high = quantity.high.map { value($0, unit: quantity.unit, style: .long) }
        switch (low, high) {
        case (let low?, let high?) where low == high: return words.bounds.exact.filled(["low": low])
        case (let low?, let high?): return words.bounds.both.filled(["low": low, "high": high])
        case (let low?, nil): return words.bounds.lower.filled(["low": low])
        case (nil, let high?): return words.bounds.upper.filled(["high": high])
        case (nil, nil): return words.bounds.none.filled([:])
        }
    }
}

// MARK: - Parts

extension QuantityFormatter {
    /// A number between its signs, so that a range can share them: `$` `10` ` bn`.
    private struct Parts {
        var prefix = ""
        var digits: String
        var suffix = ""
        var text: String { prefix + digits + suffix }
    }

    private func stated(_ quantity: Quantity, style: WordingStyle, written: String?) -> String? {
        guard let value = quantity.stated ?? quantity.exactValue else { return nil }
        let inWords = written.map { !$0.utf8.contains { (48...57).contains($0) } } ?? false
        let parts = number(value, unit: quantity.unit, style: style, inWords: inWords)
        let number = parts.text
        let hedges = style == .short ? words.shortHedges : words.longHedges
        let phrase: Phrase? =
            switch quantity.hedge {
            case .approximate: isFraction(parts) ? nil : hedges.approximate
            case .atLeast: hedges.atLeast
            case .moreThan: hedges.moreThan
            case .upTo: hedges.upTo
            case .lessThan: hedges.lessThan
            case .nearly: hedges.nearly
            case .exact, .vague, .range: nil
            }
        return phrase?.filled(["number": number]) ?? number
    }

    /// "A third" is already a round word: `about ⅓` would hedge it twice.
    private func isFraction(_ parts: Parts) -> Bool { words.fractions.contains { $0.sign == parts.digits } }

    private func range(_ quantity: Quantity, style: WordingStyle) -> String? {
        guard let low = quantity.low, let high = quantity.high else { return nil }
        let first = number(low, unit: quantity.unit, style: style, inWords: false)
        let last = number(high, unit: quantity.unit, style: style, inWords: false)
        guard first.prefix == last.prefix, first.suffix == last.suffix else {
            return words.range.filled(["low": first.text, "high": last.text])
        }
        let digits = words.range.filled(["low": first.digits, "high": last.digits])
        return Parts(prefix: first.prefix, digits: digits, suffix: first.suffix).text
    }

    private func number(_ value: Decimal, unit: UnitCode, style: WordingStyle, inWords: Bool) -> Parts {
        if unit == .share { return share(value, inWords: inWords) }
        var parts = scaled(value, style: style)
        if unit == .unknownCurrency {
            return around(words.unknownCurrency, place: "number", parts: parts)
        }
        if let sign = words.currencySigns[unit.rawValue] {
            parts.prefix = value < 0 ? words.minus + sign : sign
            if value < 0 { parts.digits = scaled(-value, style: style).digits }
            return parts
        }
        if unit.isCurrency {
            return around(Phrase(words.currencyCode.filled(["code": unit.rawValue])), place: "number", parts: parts)
        }
        if let word = unitWord(unit, value: value) { parts.suffix += "\u{A0}" + word }
        return parts
    }

    private func unitWord(_ unit: UnitCode, value: Decimal) -> String? {
        if unit == .person || unit == .item || unit == .none { return nil }
        let plural = words.units[unit.rawValue] ?? words.otherUnit
        return plural.of(value == 1 ? 1 : 2).filled(["unit": unit.rawValue])
    }

    private func around(_ phrase: Phrase, place: String, parts: Parts) -> Parts {
        let mark = "\u{0}"
        let halves = phrase.filled([place: mark]).components(separatedBy: mark)
        guard halves.count == 2 else { return parts }
        return Parts(prefix: halves[0] + parts.prefix, digits: parts.digits, suffix: parts.suffix + halves[1])
    }

    private func share(_ value: Decimal, inWords: Bool) -> Parts {
        let percent = value * 100
        if inWords || DecimalDigits(percent, places: 6) != DecimalDigits(percent, places: 2),
            let sign = fractionSign(value)
        {
            return Parts(digits: sign)
        }
        return around(words.percent, place: "number", parts: Parts(digits: text(DecimalDigits(percent, places: 2))))
    }

    private func fractionSign(_ value: Decimal) -> String? {
        let tolerance = Decimal(sign: .plus, exponent: -4, significand: 1)
        return words.fractions.first { fraction in
            let gap = value * Decimal(fraction.denominator) - Decimal(fraction.numerator)
            return gap.magnitude < tolerance
        }?.sign
    }

    private func scaled(_ value: Decimal, style: WordingStyle) -> Parts {
        let plain = DecimalDigits(value, places: 3)
        for scale in words.scales where plain.wholeCount > scale.power {
            let part = value * Decimal(sign: .plus, exponent: -scale.power, significand: 1)
            guard DecimalDigits(part, places: 6) == DecimalDigits(part, places: 3) else { break }
            let word = style == .short ? scale.short : scale.long
            return Parts(digits: text(DecimalDigits(part, places: 3)), suffix: "\u{A0}" + word)
        }
        return Parts(digits: text(plain))
    }

    private func text(_ digits: DecimalDigits) -> String {
        digits.text(decimalMark: words.decimalMark, groupMark: words.groupMark, minus: words.minus)
    }
}

import Foundation

/// A number as the text says it, before hedges, units and nouns.
struct Numeral {
    enum Form {
        case cardinal
        case ordinal
        /// A fraction of a whole: `a third`, `one in five`.
        case fraction
        /// `several`, `hundreds`: `low` and `high` bound it.
        case vague
    }

    var tokens: Range<Int>
    var low: Decimal
    var high: Decimal
    let form: Form
    /// The number itself where it is whole and not too large: comparing decimals is dear.
    var whole: Int?
    /// Nothing but one token of digits, as years are written.
    var isPlainDigits = false
    /// What `thousand`, `million` ... or their short forms multiplied it by; 1 if none.
    var scale = 1
    var hasDecimalComma = false
    /// The entry of `vague.json5`, or how the number is written.
    let rule: String

    /// Whether `low` is below `high`.
    var isInterval = false

    var hasScale: Bool { scale > 1 }

    init(_ tokens: Range<Int>, _ value: Decimal, form: Form, rule: String) {
        (self.tokens, low, high, self.form, self.rule) = (tokens, value, value, form, rule)
    }

    init(_ tokens: Range<Int>, _ bounds: ClosedRange<Decimal>, form: Form, rule: String) {
        self.tokens = tokens
        low = bounds.lowerBound
        high = bounds.upperBound
        self.form = form
        self.rule = rule
        isInterval = low != high
    }

    /// Takes in the sign before it.
    mutating func negate() {
        tokens = tokens.lowerBound - 1..<tokens.upperBound
        (low, high, whole) = (-high, -low, whole.map(-))
        isPlainDigits = false
    }

    /// Puts a new number in place of the old one, up to a token that was read too.
    mutating func replace(by value: Decimal, endingAt end: Int) {
        tokens = tokens.lowerBound..<end
        (low, high, whole) = (value, value, nil)
        isPlainDigits = false
    }
}

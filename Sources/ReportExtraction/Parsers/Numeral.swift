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
    /// Nothing but one token of digits, as years are written.
    var isPlainDigits = false
    /// What `thousand`, `million` ... or their short forms multiplied it by; 1 if none.
    var scale = 1
    var hasDecimalComma = false
    /// The entry of `vague.json5`, or how the number is written.
    let rule: String

    var hasScale: Bool { scale > 1 }

    init(_ tokens: Range<Int>, _ value: Decimal, form: Form, rule: String) {
        self.init(tokens, value...value, form: form, rule: rule)
    }

    init(_ tokens: Range<Int>, _ bounds: ClosedRange<Decimal>, form: Form, rule: String) {
        self.tokens = tokens
        low = bounds.lowerBound
        high = bounds.upperBound
        self.form = form
        self.rule = rule
    }
}

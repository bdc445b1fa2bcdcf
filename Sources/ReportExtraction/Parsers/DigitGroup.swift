import ReportLexicon

/// One token of digits with its points and commas.
struct DigitGroup {
    /// All its digits as a whole number.
    private(set) var mantissa: Int128 = 0
    private(set) var digits = 0
    private(set) var points = 0
    private(set) var commas = 0
    /// Digits behind the last point or comma, and before the first.
    private(set) var tail = 0
    private(set) var head = 0
    /// Whether every group between points has three digits.
    private var hasThreeDigitGroups = true

    /// How many digits a number can have; `Decimal` keeps 38 exactly.
    private static let digitLimit = 36

    /// Nil for other tokens, and for more digits than a number can have.
    init?(_ view: TokenView, at index: Int) {
        guard view.kind(index) == .digits else { return nil }
        let token = view.token(index)
        for place in Int(token.start)..<Int(token.end) {
            let byte = view.source.pointee.bytes[place]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
                separate(isPoint: byte == UInt8(ascii: "."))
            } else {
                digits += 1
                tail += 1
                guard digits <= Self.digitLimit else { return nil }
                mantissa = mantissa &* 10 &+ Int128(byte &- 48)
            }
        }
    }

    private mutating func separate(isPoint: Bool) {
        if points + commas == 0 { head = tail }
        if isPoint, points > 0, tail != 3 { hasThreeDigitGroups = false }
        if isPoint { points += 1 } else { commas += 1 }
        tail = 0
    }

    var isPlain: Bool { points == 0 && commas == 0 }
    /// How many digits stand before the decimal point.
    var whole: Int { digits - (points == 1 ? tail : 0) }
    /// Its digits as a whole number.
    var number: ExactNumber { ExactNumber(mantissa, exponent: 0) }
    /// `1.111` before a decimal comma.
    var isEuropeanHead: Bool { points > 0 && commas == 0 && tail == 3 && head <= 3 && hasThreeDigitGroups }

    /// What it is worth by itself: with a decimal point, or with points between thousands (`1.250.000`).
    var value: ExactNumber? {
        guard points < 2 || isEuropeanHead else { return nil }
        return points == 1 ? ExactNumber(mantissa, exponent: -tail) : number
    }
}

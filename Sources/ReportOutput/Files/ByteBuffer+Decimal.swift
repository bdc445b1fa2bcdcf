internal import Foundation

extension ByteBuffer {
    private static let longest = Decimal(1_000_000_000_000_000)
    private static let mostPlaces = 15

    /// In plain notation, as `Decimal.description` has it.
    mutating func append(_ number: Decimal) {
        // Nearly all have so few digits; the general way divides a long number by ten, again and again.
        guard number.isFinite, -number.exponent <= Self.mostPlaces else { return append(number.description) }
        let isFraction = number.exponent < 0
        let magnitude = isFraction ? number.significand : number.magnitude
        guard magnitude < Self.longest else { return append(number.description) }
        var digits = NSDecimalNumber(decimal: magnitude).uint64Value
        var places = isFraction ? -number.exponent : 0
        while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
        if number.isSignMinus, digits > 0 { append(UInt8(ascii: "-")) }
        append(digits: digits, places: places)
    }

    private mutating func append(digits: UInt64, places: Int) {
        let text = String(digits)
        let whole = text.utf8.count - places
        guard places > 0 else { return append(text) }
        if whole <= 0 {
            append("0.")
            for _ in whole..<0 { append(UInt8(ascii: "0")) }
            return append(text)
        }
        for (index, digit) in text.utf8.enumerated() {
            if index == whole { append(UInt8(ascii: ".")) }
            append(digit)
        }
    }
}

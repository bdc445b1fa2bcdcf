package import Foundation

/// The written digits of a decimal number, rounded half away from zero.
package struct DecimalDigits: Hashable, Sendable {
    private let isNegative: Bool
    private let whole: String
    private let fraction: String

    /// At most `places` digits stand behind the decimal mark; zeros at the end are left out.
    package init(_ value: Decimal, places: Int) {
        // Nearly all are whole and of this size; the general way is several times slower.
        if let (digits, place) = value.shortDigits, 0...15 ~= place {
            isNegative = value.isSignMinus && digits > 0
            whole = String(digits) + String(repeating: "0", count: place)
            fraction = ""
            return
        }
        var (rounded, magnitude) = (Decimal(), value.magnitude)
        NSDecimalRound(&rounded, &magnitude, places, .plain)
        let parts = rounded.description.split(separator: ".")
        isNegative = value < 0 && rounded != 0
        whole = String(parts[0])
        fraction = parts.count > 1 ? String(parts[1]) : ""
    }

    /// How many digits stand before the decimal mark: 1 for 0.5.
    package var wholeCount: Int { whole.utf8.count }

    /// The digits with `groupMark` between thousands.
    package func text(decimalMark: String, groupMark: String, minus: String) -> String {
        var (grouped, rest) = ("", whole[...])
        while !rest.isEmpty {
            let size = (rest.utf8.count - 1) % 3 + 1
            if !grouped.isEmpty { grouped += groupMark }
            grouped += rest.prefix(size)
            rest = rest.dropFirst(size)
        }
        return (isNegative ? minus : "") + grouped + (fraction.isEmpty ? "" : decimalMark + fraction)
    }
}

extension Decimal {
    /// Its digits as one integer, without sign and point: 275 for -2.75 and for 27500, with the place of the last one.
    /// Nil if they are so many that arithmetic is not exact, or if it is no number.
    package var shortDigits: (digits: UInt64, exponent: Int)? {
        guard isFinite else { return nil }
        // Conversions of `Decimal` divide and compare at length; one to `Double` is exact for integers of this size.
        let value = NSDecimalNumber(decimal: significand).doubleValue
        guard value < 1_000_000_000_000_000 else { return nil }
        var (digits, place) = (UInt64(value), exponent)
        guard digits > 0 else { return (0, 0) }
        while digits % 10 == 0 { (digits, place) = (digits / 10, place + 1) }
        return (digits, place)
    }
}

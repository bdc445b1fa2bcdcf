package import Foundation

/// The written digits of a decimal number, rounded half away from zero.
package struct DecimalDigits: Hashable, Sendable {
    private let isNegative: Bool
    private let whole: String
    private let fraction: String

    private static let longestInteger = Decimal(1_000_000_000_000_000)

    /// At most `places` digits stand behind the decimal mark; zeros at the end are left out.
    package init(_ value: Decimal, places: Int) {
        // Nearly all are whole and of this size; the general way is several times slower.
        if value.exponent >= 0, value.magnitude < Self.longestInteger {
            isNegative = value < 0
            whole = String(NSDecimalNumber(decimal: value.magnitude).int64Value)
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

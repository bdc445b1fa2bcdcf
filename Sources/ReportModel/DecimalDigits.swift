package import Foundation

/// The written digits of a decimal number, rounded half away from zero.
package struct DecimalDigits: Hashable, Sendable {
    private let isNegative: Bool
    private let whole: String
    private let fraction: String

    /// At most `places` digits stand behind the decimal mark; zeros at the end are left out.
    package init(_ value: Decimal, places: Int) {
        var (rounded, magnitude) = (Decimal(), value.magnitude)
        NSDecimalRound(&rounded, &magnitude, places, .plain)
        let parts = rounded.description.split(separator: ".")
        isNegative = value < 0 && rounded != 0
        whole = String(parts[0])
        fraction = parts.count > 1 ? String(parts[1]) : ""
    }

    /// The digits with `groupMark` between thousands.
    package func text(decimalMark: String, groupMark: String, minus: String) -> String {
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.utf8.count - index).isMultiple(of: 3) { grouped += groupMark }
            grouped.append(digit)
        }
        return (isNegative ? minus : "") + grouped + (fraction.isEmpty ? "" : decimalMark + fraction)
    }
}

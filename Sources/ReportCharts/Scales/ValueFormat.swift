package import Foundation

/// How the numbers of a chart are written.
package enum ValueFormat: Hashable, Sendable {
    /// Counts: `1,176`, `2.4m`.
    case count
    /// Money, with the sign before it: `$16.2bn`.
    case money(sign: String)
    /// Shares of one, written in percent: 0.55 is `55%`.
    case percent

    /// At most three digits that count, or all digits of a number below a million.
    package func text(_ value: Decimal, _ words: ChartWords) -> String {
        let shown = self == .percent ? value * 100 : value
        let size = abs(shown)
        if let power = Self.power(of: size, largest: largestPower) { return sign(of: shown) + power + ending }
        let scale = self == .percent ? nil : words.scales.first { size >= Self.power($0.power) * Self.threshold }
        let scaled = scale.map { size / Self.power($0.power) } ?? size
        let digits = scale == nil && scaled >= 100 ? 0 : scaled >= 100 ? 0 : scaled >= 10 ? 1 : 2
        return sign(of: shown) + Self.plain(scaled, digits: digits, padded: false) + (scale?.suffix ?? "") + ending
    }

    /// The labels of an axis: all in one scale and with the same number of digits, unless each is written for itself.
    func texts(_ ticks: [Decimal], _ words: ChartWords, each: Bool = false) -> [String] {
        if each || ticks.contains(where: { Self.power(of: abs($0), largest: largestPower) != nil }) {
            return ticks.map { text($0, words) }
        }
        let shown = ticks.map { self == .percent ? $0 * 100 : $0 }
        let largest = shown.map { abs($0) }.max() ?? 0
        let scale = self == .percent ? nil : words.scales.first { largest >= Self.power($0.power) }
        let scaled = shown.map { abs($0) / (scale.map { Self.power($0.power) } ?? 1) }
        let digits = (0...6).first { digits in scaled.allSatisfy { Self.rounded($0, digits) == $0 } } ?? 6
        return zip(shown, scaled).map { original, part in
            let suffix = original == 0 ? "" : scale?.suffix ?? ""
            return sign(of: original) + Self.plain(part, digits: original == 0 ? 0 : digits, padded: true) + suffix
                + ending
        }
    }

    private func sign(of value: Decimal) -> String {
        let currency = if case .money(let sign) = self { sign } else { "" }
        return (value < 0 ? "−" : "") + currency
    }

    /// From which power of ten on digits are of no use.
    private var largestPower: Int { self == .percent ? 6 : 18 }

    private var ending: String { self == .percent ? "%" : "" }

    /// `3×10³⁰`, for what is too large or too small for digits; nil for all other numbers.
    private static func power(of size: Decimal, largest: Int) -> String? {
        guard size.isFinite else { return "–" }
        guard size != 0, size >= power(largest) || size < power(-6) else { return nil }
        let exponent = Int(log10(size.drawn).rounded(.down))
        let raised = String(exponent).map { superscripts[$0] ?? $0 }
        let factor = size / power(exponent)
        return plain(factor, digits: 1, padded: false) + "×10" + String(raised)
    }

    private static let superscripts: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]

    /// From here on a number is written in the next larger unit, since it would be rounded up to it.
    private static let threshold = Decimal(string: "0.9995") ?? 1

    private static func power(_ exponent: Int) -> Decimal { Decimal(sign: .plus, exponent: exponent, significand: 1) }

    private static func rounded(_ value: Decimal, _ digits: Int) -> Decimal {
        var (source, result) = (value, Decimal())
        NSDecimalRound(&result, &source, digits, .plain)
        return result
    }

    /// Without a sign, thousands apart.
    private static func plain(_ value: Decimal, digits: Int, padded: Bool) -> String {
        let parts = rounded(value, digits).description.split(separator: ".")
        let whole = Array(String(parts.first ?? "0"))
        var text = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let zeros = padded ? String(repeating: "0", count: max(0, digits - fraction.count)) : ""
        return fraction.isEmpty && zeros.isEmpty ? text : text + "." + fraction + zeros
    }
}

extension Decimal {
    /// For drawing only.
    var drawn: Double { (self as NSDecimalNumber).doubleValue }
}

internal import Foundation
internal import ReportModel

/// Whether two numbers of one origin and time can be one number, rounded and hedged differently.
enum NumberAgreement {
    /// `27,400` and `about 27,000` agree, as do `over 100` and `100`; `100` and `150` do not, nor do `dozens` and `76`.
    static func agree(_ one: Quantity, _ other: Quantity) -> Bool {
        if one.low == other.low, one.high == other.high { return true }
        guard one.unit == other.unit, let first = one.stated, let second = other.stated else { return false }
        if first == second { return true }
        guard overlap(one, other) else { return false }
        let step = max(lastDigit(first), lastDigit(second))
        return rounded(first, to: step) == rounded(second, to: step)
    }

    /// Whether a number says the same more exactly.
    static func isFiner(_ one: Quantity, than other: Quantity) -> Bool {
        guard let low = one.low, let high = one.high, let otherLow = other.low, let otherHigh = other.high else {
            return false
        }
        return otherLow <= low && high <= otherHigh && high - low < otherHigh - otherLow
    }

    /// Whether some number can be both.
    static func overlap(_ one: Quantity, _ other: Quantity) -> Bool {
        if let low = one.low, let high = other.high, low > high { return false }
        if let high = one.high, let low = other.low, high < low { return false }
        return true
    }

    /// The exponent of the last digit that is no zero: 2 for 27,400.
    private static func lastDigit(_ number: Decimal) -> Int {
        if let short = number.shortDigits { return short.exponent }
        var (exponent, shifted) = (0, number)
        while isWhole(shifted / 10), exponent < 30 {
            shifted /= 10
            exponent += 1
        }
        while !isWhole(shifted), exponent > -30 {
            shifted *= 10
            exponent -= 1
        }
        return exponent
    }

    private static func isWhole(_ number: Decimal) -> Bool { rounded(number, to: 0) == number }

    private static func rounded(_ number: Decimal, to exponent: Int) -> Decimal {
        var (number, result) = (number, Decimal())
        NSDecimalRound(&result, &number, -exponent, .plain)
        return result
    }
}

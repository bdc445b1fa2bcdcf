internal import Foundation

/// A number that is not below zero, as a whole number times a power of ten: exact, in machine integers.
///
/// What does not fit into 38 digits, or is smaller or larger than sixty places, is invalid, and so is all that is
/// reckoned with it.
struct ExactNumber: Comparable {
    private let mantissa: Int128
    private let exponent: Int

    static let zero = ExactNumber(0)
    static let invalid = ExactNumber(mantissa: -1, exponent: 0)
    private static let placeLimit = 60

    init(_ whole: Int) { self.init(mantissa: Int128(whole), exponent: 0) }

    /// `mantissa` times ten to the power of `exponent`.
    init(_ mantissa: Int128, exponent: Int) {
        self =
            mantissa >= 0 && abs(exponent) <= Self.placeLimit
            ? ExactNumber(mantissa: mantissa, exponent: exponent) : .invalid
    }

    private init(mantissa: Int128, exponent: Int) {
        (self.mantissa, self.exponent) = (mantissa, exponent)
    }

    var isValid: Bool { mantissa >= 0 }
    var isZero: Bool { mantissa == 0 }

    /// The number itself, or nil if it is invalid.
    var decimal: Decimal? {
        guard isValid else { return nil }
        let significand: Decimal
        if let small = UInt64(exactly: mantissa) {
            significand = Decimal(small)
        } else {
            let (high, low) = mantissa.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
            guard let high = UInt64(exactly: high) else { return nil }
            significand = Decimal(high).shifted(by: 18) + Decimal(UInt64(low))
        }
        return significand.shifted(by: exponent)
    }

    /// The number as an integer, or nil if it is none or too large.
    var whole: Int? { exponent >= 0 ? aligned(to: 0).flatMap { Int(exactly: $0) } : nil }

    /// The number with its decimal point moved.
    func shifted(by places: Int) -> ExactNumber { isValid ? ExactNumber(mantissa, exponent: exponent + places) : self }

    // MARK: Arithmetic

    /// The quotient; by whole numbers where it has at most three decimal places, since dividing decimals is dear.
    func divided(by divisor: Int) -> Decimal? {
        guard isValid, divisor > 0 else { return nil }
        for (places, power) in [1, 10, 100, 1000].enumerated() {
            let (product, isOver) = mantissa.multipliedReportingOverflow(by: Int128(power))
            if !isOver, product % Int128(divisor) == 0 {
                return ExactNumber(product / Int128(divisor), exponent: exponent - places).decimal
            }
        }
        return decimal.map { $0 / Decimal(divisor) }
    }

    static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        let exponent = min(left.exponent, right.exponent)
        guard left.isValid, right.isValid, let one = left.aligned(to: exponent), let other = right.aligned(to: exponent)
        else { return .invalid }
        let (sum, isOver) = one.addingReportingOverflow(other)
        return isOver ? .invalid : ExactNumber(sum, exponent: exponent)
    }

    static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        let (product, isOver) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
        guard left.isValid, right.isValid, !isOver else { return .invalid }
        return ExactNumber(product, exponent: left.exponent + right.exponent)
    }

    /// Invalid ones are above all others.
    static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        guard left.isValid, right.isValid else { return left.isValid && !right.isValid }
        let exponent = min(left.exponent, right.exponent)
        guard let one = left.aligned(to: exponent) else { return false }
        guard let other = right.aligned(to: exponent) else { return true }
        return one < other
    }

    static func == (left: ExactNumber, right: ExactNumber) -> Bool { !(left < right) && !(right < left) }

    /// The mantissa that the number has with a smaller exponent, or nil if it does not fit.
    private func aligned(to other: Int) -> Int128? {
        var (result, isOver) = (mantissa, false)
        for _ in other..<max(exponent, other) where !isOver {
            (result, isOver) = result.multipliedReportingOverflow(by: 10)
        }
        return isOver ? nil : result
    }
}

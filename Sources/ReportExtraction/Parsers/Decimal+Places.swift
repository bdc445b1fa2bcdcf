internal import Foundation

extension Decimal {
    /// The number with its decimal point moved; exact.
    func shifted(by places: Int) -> Decimal {
        places == 0 ? self : Decimal(sign: .plus, exponent: places, significand: self)
    }

    var isWhole: Bool {
        if exponent >= 0 { return true }
        var (source, result) = (self, Decimal())
        NSDecimalRound(&result, &source, 0, .down)
        return result == self
    }
}

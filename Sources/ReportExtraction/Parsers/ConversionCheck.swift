internal import Foundation
import ReportLexicon

/// Compares a quantity with the one that repeats it in another unit.
enum ConversionCheck {
    /// Whether two numbers cannot be the same quantity: in their base unit they differ by more than a tenth, and by
    /// more than the rounding of both explains.
    static func contradict(_ first: Decimal?, _ one: UnitSense?, _ second: Decimal?, _ other: UnitSense?) -> Bool {
        guard let first, let second, let factor = one?.factor, let otherFactor = other?.factor,
            one?.dimension == other?.dimension, one?.dimension != .money
        else { return false }
        let (left, right) = (first * factor, second * otherFactor)
        let difference = abs(left - right)
        let rounding = step(of: first) * factor + step(of: second) * otherFactor
        return difference.shifted(by: 1) > max(abs(left), abs(right)) && difference * 2 > rounding
    }

    /// How coarse a number may be: it is rounded to what divides it, but to no more than its half.
    private static func step(of value: Decimal) -> Decimal {
        min(QuantityBounds.granularity(of: abs(value)), abs(value) / 2)
    }
}

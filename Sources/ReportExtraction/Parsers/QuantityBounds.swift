internal import Foundation
import ReportLexicon
import ReportModel

/// Turns a number and its hedge into closed decimal bounds; the policy is that of `hedges.json5`.
enum QuantityBounds {
    /// What lies next to a whole number: counts by one, months by one, money and measures not at all.
    enum Step {
        case count
        case duration
        case continuous
        case share
    }

    /// The quantity that a number means, or nil if its bounds exclude each other.
    static func quantity(_ numeral: Numeral, _ bound: Bound?, unit: UnitCode, step: Step) -> Quantity? {
        if numeral.isInterval { return interval(numeral, bound, unit) }
        let value = numeral.low
        if bound == nil, numeral.form != .fraction { return Quantity(exactly: value, unit: unit) }
        let hedge = hedge(bound)
        let (low, high) = bounds(value, bound, step)
        let isFraction = numeral.form == .fraction && hedge == .exact && numeral.rule == "fraction in words"
        return Quantity(
            low: low, high: high, stated: value, hedge: isFraction ? .approximate : hedge, unit: unit)
    }

    /// Ranges and vague words keep their ends; a hedge only opens one side.
    private static func interval(_ numeral: Numeral, _ bound: Bound?, _ unit: UnitCode) -> Quantity? {
        let hedge: Hedge = numeral.form == .vague ? .vague : .range
        return switch bound {
        case .moreThan?, .atLeast?: Quantity(low: numeral.low, high: nil, stated: nil, hedge: .atLeast, unit: unit)
        case .upTo?, .lessThan?: Quantity(low: 0, high: numeral.high, stated: nil, hedge: .upTo, unit: unit)
        default: Quantity(low: numeral.low, high: numeral.high, stated: nil, hedge: hedge, unit: unit)
        }
    }

    private static func hedge(_ bound: Bound?) -> Hedge {
        switch bound {
        case .about?: .approximate
        case .moreThan?, .justOver?: .moreThan
        case .atLeast?: .atLeast
        case .upTo?: .upTo
        case .lessThan?: .lessThan
        case .nearly?: .nearly
        case .exactly?, .all?, .another?, nil: .exact
        }
    }

    private static func bounds(_ value: Decimal, _ bound: Bound?, _ step: Step) -> (Decimal?, Decimal?) {
        guard let bound else { return (value, value) }
        let next = step == .count && value.isWhole ? Decimal(1) : 0
        let zero: Decimal? = value < 0 ? nil : 0
        switch bound {
        case .about: return (value - reach(of: value, step), value + reach(of: value, step))
        case .moreThan: return (value + next, step == .duration ? value + 1 : nil)
        case .justOver:
            let high = value + reach(of: value, step)
            return (min(value + next, high), high)
        case .atLeast: return (value, nil)
        case .upTo: return (zero, value)
        case .lessThan: return (zero, max(value - next, zero ?? value - next))
        case .nearly:
            let low = value - reach(of: value, step)
            return (low, max(value - next, low))
        case .exactly, .all, .another: return (value, value)
        }
    }

    /// How far `about` reaches: the smaller of a tenth and the largest of 1, 5, 10, 50 ... that divides the number;
    /// one point for percentages, a tenth for fractions.
    private static func reach(of value: Decimal, _ step: Step) -> Decimal {
        let tenth = abs(value).shifted(by: -1)
        if step == .share {
            return value.shifted(by: 2).isWhole && tenth > Decimal(1).shifted(by: -2)
                ? Decimal(1).shifted(by: -2) : tenth
        }
        return min(granularity(of: abs(value)), tenth)
    }

    /// The largest of 1, 5, 10, 50, 100 ... (and of 0.5, 0.1 ...) that divides a number.
    static func granularity(of value: Decimal) -> Decimal {
        guard value > 0 else { return 0 }
        var places = 0
        var rest = value
        while !rest.isWhole, places < 12 {
            rest = rest.shifted(by: 1)
            places += 1
        }
        return granularity(ofWhole: rest).shifted(by: -places)
    }

    /// As above for a whole number: in machine integers, since decimal division is dear.
    private static func granularity(ofWhole value: Decimal) -> Decimal {
        var zeros = 0
        var significand = (value as NSDecimalNumber).uint64Value
        guard Decimal(significand) == value, significand > 0 else { return 1 }
        while significand % 10 == 0 {
            significand /= 10
            zeros += 1
        }
        return Decimal(significand % 5 == 0 ? 5 : 1).shifted(by: zeros)
    }
}

package import Foundation

/// What a number counts or measures.
///
/// ISO 4217 code for money, `XXX` where the currency is not said; `share` for percentages and fractions of a whole;
/// `person`, `item`, `km`, `km2`, `mile`, `day`, `week`, `month`, `year`, `hour`; the singular English noun for
/// others; `1` where nothing is counted.
package struct UnitCode: Hashable, Sendable, Comparable, RawRepresentable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }

    package static let none: UnitCode = "1"
    package static let share: UnitCode = "share"
    package static let percentagePoint: UnitCode = "percentage point"
    package static let person: UnitCode = "person"
    package static let item: UnitCode = "item"
    package static let unknownCurrency: UnitCode = "XXX"

    /// Whether it is a currency, known or not (three capitals, as all of ISO 4217).
    package var isCurrency: Bool { rawValue.utf8.count == 3 && rawValue.utf8.allSatisfy { (65...90).contains($0) } }

    package static func < (left: UnitCode, right: UnitCode) -> Bool { left.rawValue < right.rawValue }
}

/// How exactly a number is meant; the words of the text decide.
package enum Hedge: String, Hashable, Sendable, CaseIterable {
    case exact
    case approximate = "approx"
    case atLeast = "at_least"
    case moreThan = "more_than"
    case upTo = "up_to"
    case lessThan = "less_than"
    case nearly
    case vague
    case range
}

/// A number with its decimal bounds and unit.
///
/// Bounds are closed; nil is an open side. An exact number has both bounds equal. `low` is never above `high`.
/// Units are those of the text: money in units of its currency, a share of 55 percent as 0.55.
package struct Quantity: Hashable, Sendable {
    package let low: Decimal?
    package let high: Decimal?
    /// The number as it was written, before its hedge was applied; nil for vague words and ranges.
    package let stated: Decimal?
    package let hedge: Hedge
    package let unit: UnitCode

    /// Nil if `low` is above `high`.
    package init?(low: Decimal?, high: Decimal?, stated: Decimal?, hedge: Hedge, unit: UnitCode) {
        if let low, let high, low > high { return nil }
        self.low = low
        self.high = high
        self.stated = stated
        self.hedge = hedge
        self.unit = unit
    }

    package init(exactly value: Decimal, unit: UnitCode) {
        low = value
        high = value
        stated = value
        hedge = .exact
        self.unit = unit
    }

    /// The value to draw as a point: the exact one. Intervals have none.
    package var exactValue: Decimal? { low == high ? low : nil }
}

/// A number of the text that is a quantity, whether or not a measure takes it up.
package struct QuantityMention: Hashable, Sendable {
    /// Hedge, number, unit and counted noun.
    package let span: TextSpan
    /// The number alone, with its scale and its currency sign: `$16.2 billion`, `76`, `a third`.
    package let number: TextSpan
    package let quantity: Quantity
    /// The counted noun phrase as written, without its number: `High Mobility Artillery Rocket Systems`; nil if none.
    package let counted: String?
    package let rule: RuleID
    /// Why it became no observation; nil if it did.
    package let unused: String?

    package init(
        span: TextSpan, number: TextSpan, quantity: Quantity, counted: String?, rule: RuleID, unused: String?
    ) {
        self.span = span
        self.number = number
        self.quantity = quantity
        self.counted = counted
        self.rule = rule
        self.unused = unused
    }
}

/// A number of the text that is no quantity (a date, a unit's name, a model), with the reason.
package struct IgnoredNumber: Hashable, Sendable {
    package let span: TextSpan
    /// `unit-name`, `date`, `clock-time`, `age`, `model`, `boilerplate`, ...: ids of the lexicon.
    package let reason: String
    package let rule: RuleID

    package init(span: TextSpan, reason: String, rule: RuleID) {
        self.span = span
        self.reason = reason
        self.rule = rule
    }
}

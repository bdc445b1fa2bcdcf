/// A temporal expression with its TimeML TIMEX3 reading and the interval it stands for in its article.
package struct TimeExpression: Hashable, Sendable {
    /// TIMEX3 `type`.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// TIMEX3 `mod`.
    package enum Modifier: String, Hashable, Sendable, CaseIterable {
        case before = "BEFORE"
        case after = "AFTER"
        case onOrBefore = "ON_OR_BEFORE"
        case onOrAfter = "ON_OR_AFTER"
        case lessThan = "LESS_THAN"
        case moreThan = "MORE_THAN"
        case equalOrLess = "EQUAL_OR_LESS"
        case equalOrMore = "EQUAL_OR_MORE"
        case start = "START"
        case mid = "MID"
        case end = "END"
        case approximate = "APPROX"
    }

    package let span: TextSpan
    package let kind: Kind
    /// TIMEX3 `value`: `2022-09-28`, `2022-W38`, `P4M`, `PRESENT_REF`, `XXXX-WXX-3`.
    package let value: String
    package let modifier: Modifier?
    /// The days that it means in this article; nil for durations, sets and what nothing anchors.
    package let interval: CivilInterval?
    /// The time that the text bounds with it: a period from it on (`since March`), up to it (`until March`) or between
    /// it and the other end (`from March to May`), or one unknown day after or before it; nil where it stands alone.
    package var bounded: CivilInterval?
    package let rule: RuleID

    package init(
        span: TextSpan, kind: Kind, value: String, modifier: Modifier?, interval: CivilInterval?,
        bounded: CivilInterval? = nil, rule: RuleID
    ) {
        self.span = span
        self.kind = kind
        self.value = value
        self.modifier = modifier
        self.interval = interval
        self.bounded = bounded
        self.rule = rule
    }

    /// The period whose end it is, if both ends are known, else the days that it means itself.
    package var days: CivilInterval? {
        guard let bounded, bounded.earliest != nil, bounded.latest != nil else { return interval }
        return bounded
    }
}

/// How the value of a time expression follows from what its pattern captured: the closed set that Swift knows.
///
/// Captures have fixed names: `y` year, `m` month, `d` day, `w` weekday, `s` season, `o` ordinal, `n` count, `u` unit,
/// `r` relation (last, this, next), `p` part of the day, `q` part of a stretch, `h` hour, `i` minute, `x` meridiem, `e` last day, `z` last year,
/// `t` the inner expression, `k` the expression itself where the pattern asks for more behind it.
package enum TimeOperation: String, Sendable, Decodable, CaseIterable {
    /// Year, month, day as far as captured; what is missing follows from the publication.
    case date
    /// Three numbers between signs: ISO order, else month first unless only day first is possible.
    case numericDate
    /// The stretch of `u` that lies `r` (or `by`) stretches from the one of the publication.
    case page
    /// `w`, with `r` and `p` if captured.
    case weekday
    /// `n` times `u`; without `n` an unknown number.
    case duration
    /// The inner duration counted from publication or from the time that the text speaks of.
    case offset
    /// What recurs: every `u`, `w`, `m` or `s`.
    case set
    /// PAST_REF, PRESENT_REF or FUTURE_REF, or whatever `value` says.
    case reference
    /// A time of day.
    case clock
    /// The `o`-th quarter of a year.
    case quarter
    /// A row of `holidays.tsv`.
    case holiday
    /// The `o`-th half of a year.
    case half
    /// Days from `d` to `e` of one month.
    case days
    /// Years from `y` to `z`, whose century may be left out; a small `z` is the month of `y`.
    case years
    case overnight
    case decade
    case century
    /// The inner expression with another modifier or part of the day.
    case modify
    /// The week of the inner day.
    case weekOf
    /// The `o`-th half of the inner month or year, or with the unit `week` its `o`-th week; the last one with `r`.
    case portion
    /// The `d`-th of a month that is not said.
    case dayOfMonth
    /// The day or period of an event of the topic's calendar.
    case event
    /// The `n`-th day since the event began, its first day being day 1.
    case eventDay
}

/// One entry of `dates.json5`: patterns, the operation that makes their value, and its arguments.
package struct TimeRule: Sendable {
    package let name: String
    package let operation: TimeOperation
    package let arguments: TimeArguments
    /// `text @ publication => value [modifier] [edtf]`; brackets in the text mark the expression.
    package let examples: [String]
    /// Texts in which the rule must not fire.
    package let counterexamples: [String]
    /// What the argument `unit` names.
    package let unit: TimeUnit?
    /// The day of the operation `holiday`.
    package let holiday: Holiday?

    init(
        name: String, operation: TimeOperation, arguments: TimeArguments, examples: [String],
        counterexamples: [String]
    ) {
        self.name = name
        self.operation = operation
        self.arguments = arguments
        self.examples = examples
        self.counterexamples = counterexamples
        unit = arguments.unit.flatMap { TimeUnit(name: $0) }
        holiday = nil
    }

    /// A row of `holidays.tsv`.
    init(_ holiday: Holiday) {
        name = "holiday"
        operation = .holiday
        arguments = TimeArguments()
        examples = []
        counterexamples = []
        unit = nil
        self.holiday = holiday
    }
}

/// What an entry hands to its operation beside the captures.
package struct TimeArguments: Sendable, Decodable {
    package var unit: String?
    /// How many units off, or in which direction.
    package var by: Int?
    /// Whether it counts from the time that the text speaks of instead of the publication.
    package var fromReference: Bool?
    /// TIMEX3 `mod`.
    package var modifier: String?
    /// TIMEX3 `value` as it is.
    package var value: String?

    package init() {}
}

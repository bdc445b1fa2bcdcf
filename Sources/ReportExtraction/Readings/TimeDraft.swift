import ReportLexicon
import ReportModel

/// A temporal expression as its words say it, before a publication date anchors it.
struct TimeDraft: Sendable {
    let tokens: Range<Int>
    let rule: RuleID
    var value: TimeValue
    var modifier: TimeExpression.Modifier?
    /// Whether the modifier is `earlier` or `later`: the part up to the present day, or from it on.
    var isBesidePresent = false
    /// A week or half of what the value names.
    var portion: StretchPortion?
    /// Where a duration lies: -1 up to the publication (`the past three weeks`), 1 from it on; nil anywhere.
    var reach: Int?
    var dayPart: DayPart?
    var clock: ClockTime?
    /// Where its clause looks to, if verbs tell.
    var direction = TimeDirection.unknown
    /// Whether the text says "since" before it.
    var isBaseline = false
    /// What the word before it makes of it.
    var bound: TimeBound?
    /// Whether it and the next expression are the two ends of a period.
    var opensRange = false
}

enum TimeDirection: Sendable, Hashable {
    case past
    case future
    case unknown
}

/// How the word before an expression bounds a time by it; the values are those of `timewords.tsv`.
enum TimeBound: Int, Sendable, Hashable {
    /// `since`: a period begins.
    case since = 1
    /// `until`: a period ends.
    case until
    /// One day that lies after it.
    case after
    /// One day that lies before it.
    case before
    /// One day that lies before it, or is it.
    case by
}

/// A part of a month or a longer stretch, counted from its first day.
enum StretchPortion: Sendable, Hashable {
    /// Seven days, the first being 1; -1 for the last seven.
    case week(Int)
    /// 1 or 2; of a month the days 1-15 and 16-last.
    case half(Int)
}

enum DayPart: Int, Sendable, Hashable {
    case morning = 1
    case afternoon
    case evening
    case night

    /// As TIMEX3 writes it behind the day.
    var timex: String {
        switch self {
        case .morning: "TMO"
        case .afternoon: "TAF"
        case .evening: "TEV"
        case .night: "TNI"
        }
    }
}

/// A time of day as written; `24:00` is midnight at the end of the day.
struct ClockTime: Sendable, Hashable {
    let hour: Int
    /// Nil where only the hour is said.
    let minute: Int?

    var timex: String { "T" + padded(hour, to: 2) + ":" + padded(minute ?? 0, to: 2) }
}

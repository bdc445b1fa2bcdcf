import ReportLexicon
import ReportModel

/// What an expression says of a time before anything anchors it.
enum TimeValue: Sendable, Hashable {
    /// Year, season, month, day as far as said.
    case calendar(CalendarFields)
    /// The stretch of a unit that lies so many stretches from the present one: `last week`, `yesterday`.
    /// It counts from the time that the text speaks of where that is said (`the next day`).
    case page(TimeUnit, by: Int, fromReference: Bool)
    /// So many units before or after an anchor: `two days ago`, `a year earlier`.
    case offset(TimeLength, sign: Int, fromReference: Bool)
    /// `relation`: -1 last, 0 this, 1 next, nil bare.
    case weekday(Int, relation: Int?)
    /// The weekday before (-1) or after (1) the day that the text speaks of.
    case weekdayBeside(Int, by: Int)
    /// The night before the present day, whose last hours belong to that day.
    case overnight
    /// From one date to another in one expression: `5-7 June`, `2022-23`.
    indirect case span(from: CalendarFields, to: CalendarFields)
    case weekOf(CalendarFields)
    /// A day of a month that is not said: `on the 28th`.
    case dayOfMonth(Int)
    case duration(TimeLength)
    /// A TIMEX3 value that no anchor changes: sets, PAST_REF.
    case fixed(String, isSet: Bool)
    /// A time of day of the present day.
    case clock
    /// An event of the topic's calendar, or a day counted from its beginning (0 is the first).
    case event(CivilInterval, day: Int?)
}

/// The fields of a calendar date that the text gives.
struct CalendarFields: Sendable, Hashable {
    /// How many years it lasts that begin with `year`: 10 a decade, 100 a century; nil for no more than one.
    var years: Int?
    var year: Int?
    /// `last year` is -1: the year by its distance from the present one.
    var yearShift: Int?
    var season: Int?
    var quarter: Int?
    /// 1 or 2.
    var half: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    var holiday: Holiday?
    /// `last November`: -1 last, 0 this, 1 next.
    var relation: Int?
}

/// A length of time in one unit.
struct TimeLength: Sendable, Hashable {
    /// In halves of the unit; nil for an unknown number (`several`).
    let halves: Int?
    let unit: TimeUnit

    /// The day so long before (-1) or after (1) another; what is shorter than a day counts as one. Nil for an unknown
    /// number.
    func day(from day: CivilDate, sign: Int) -> CivilDate? {
        guard let halves else { return nil }
        let months = [.month: 1, .quarter: 3, .year: 12, .decade: 120, .century: 1200][unit] ?? 0
        if months > 0 { return day.adding(months: sign * halves * months / 2) }
        return day.adding(days: sign * dayCount(halves))
    }

    private func dayCount(_ halves: Int) -> Int {
        switch unit {
        case .hour: max(1, halves / 48)
        case .week: (halves * 7 + 1) / 2
        case .fortnight: halves * 7
        case .day: max(1, halves / 2)
        default: 1
        }
    }

    /// As TIMEX3 writes it: `P4M`, `PXW`, `PT72H`, `P2Y6M`.
    var timex: String {
        let (prefix, letter, factor) = Self.notation(unit)
        guard let halves else { return prefix + "X" + letter }
        let total = halves * factor
        if total % 2 == 0 { return prefix + String(total / 2) + letter }
        let whole = total > 1 ? prefix + String(total / 2) + letter : prefix
        return switch unit {
        case .year: whole + "6M"
        case .hour: whole + "30M"
        default: prefix + String(total / 2) + ".5" + letter
        }
    }

    private static func notation(_ unit: TimeUnit) -> (String, String, Int) {
        switch unit {
        case .second: ("PT", "S", 1)
        case .minute: ("PT", "M", 1)
        case .hour: ("PT", "H", 1)
        case .day: ("P", "D", 1)
        case .weekend: ("P", "WE", 1)
        case .week: ("P", "W", 1)
        case .fortnight: ("P", "W", 2)
        case .month: ("P", "M", 1)
        case .quarter: ("P", "Q", 1)
        case .year: ("P", "Y", 1)
        case .decade: ("P", "Y", 10)
        case .century: ("P", "Y", 100)
        }
    }
}

internal import ReportModel

/// A regular division of the calendar.
enum CalendarStep: Hashable {
    case days(Int)
    case weeks(Int)
    case months(Int)
    case years(Int)

    /// From fine to coarse.
    private static let all: [CalendarStep] =
        [.days(1), .days(2), .weeks(1), .weeks(2), .months(1), .months(2), .months(3), .months(6)]
        + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map { .years($0) }

    /// The finest whose labels have room; weeks only while somebody may still count them.
    init(pixelsPerDay: Double, dayCount: Int) {
        self =
            Self.all.first { step in
                if case .weeks = step, dayCount > 100 { return false }
                return step.dayCount * pixelsPerDay >= step.leastSpacing
            } ?? .years(1000)
    }

    private var dayCount: Double {
        switch self {
        case .days(let count): Double(count)
        case .weeks(let count): Double(count) * 7
        case .months(let count): Double(count) * 30.4
        case .years(let count): Double(count) * 365.2
        }
    }

    private var leastSpacing: Double {
        switch self {
        case .days: 36
        case .weeks, .months(1): 42
        case .months: 52
        case .years: 40
        }
    }

    /// The last step at or before a day.
    func start(of day: CivilDate) -> CivilDate {
        switch self {
        case .days(let count): day.adding(days: -((day.dayNumber % count + count) % count))
        case .weeks(let count):
            day.mondayOfWeek.adding(days: -7 * (((day.mondayOfWeek.dayNumber + 3) / 7 % count + count) % count))
        case .months(let count): day.firstOfMonth.adding(months: -((day.month - 1) % count))
        case .years(let count): day.firstOfYear.adding(years: -(day.year % count))
        }
    }

    func next(after day: CivilDate) -> CivilDate {
        switch self {
        case .days(let count): day.adding(days: count)
        case .weeks(let count): day.adding(days: 7 * count)
        case .months(let count): day.adding(months: count)
        case .years(let count): day.adding(years: count)
        }
    }
}

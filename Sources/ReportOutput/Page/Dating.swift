internal import ReportModel

/// How well a figure or event is placed on the calendar.
enum Dating: Hashable {
    /// A day, a written month or year, a closed period, or one unknown day of a month's length at most.
    case dated(CivilInterval)
    /// Something is known, but too little.
    case bounded(CivilInterval)
    case unknown

    /// One unknown day of more than these is no date.
    static let longestUncertainty = 31

    init(_ interval: CivilInterval?) {
        guard let interval else {
            self = .unknown
            return
        }
        switch interval.form {
        case .date: self = .dated(interval)
        case .period: self = interval.dayCount == nil ? .bounded(interval) : .dated(interval)
        case .oneOf, .choice:
            let isClose = interval.dayCount.map { $0 <= Self.longestUncertainty } ?? false
            self = isClose ? .dated(interval) : .bounded(interval)
        }
    }

    init(_ observation: Observation) { self.init(observation.period ?? observation.asOf) }

    var isDated: Bool { date != nil }

    /// The interval, if it is a date.
    var date: CivilInterval? { if case .dated(let interval) = self { interval } else { nil } }
}

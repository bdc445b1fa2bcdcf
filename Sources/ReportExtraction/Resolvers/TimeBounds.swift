import ReportModel

extension TimeBound {
    /// The time that it makes of an interval; nil if the interval is itself one unknown day.
    ///
    /// `since` and `until` give periods, the others one unknown day.
    func time(of interval: CivilInterval) -> CivilInterval? {
        guard let (from, to) = interval.ends else { return nil }
        switch self {
        case .since: return from.flatMap { CivilInterval(from: $0, to: nil) }
        case .until: return to.flatMap { CivilInterval(from: nil, to: $0) }
        case .after: return to.flatMap { CivilInterval(oneDayFrom: $0.latest.adding(days: 1), to: nil) }
        case .before: return from.flatMap { CivilInterval(oneDayFrom: nil, to: $0.earliest.adding(days: -1)) }
        case .by: return to.flatMap { CivilInterval(oneDayFrom: nil, to: $0.latest) }
        }
    }
}

extension CivilInterval {
    /// As one date or period from end to end; nil for one unknown day of several.
    var ends: (from: EDTFDate?, to: EDTFDate?)? {
        switch form {
        case .date(let date): (date, date)
        case .period(let from, let to): (from, to)
        case .oneOf, .choice: nil
        }
    }

    /// The period from the beginning of one interval to the end of another; nil if it is empty or not closed.
    init?(from first: CivilInterval, to last: CivilInterval) {
        guard let from = first.ends?.from, let to = last.ends?.to else { return nil }
        self.init(from: from, to: to)
    }
}

import ReportLexicon
import ReportModel

/// The days that lie so long after an event as a text says.
struct ElapsedTime {
    let event: CivilDate
    let length: TimeLength
    let modifier: TimeExpression.Modifier?

    /// `over four months` is between four and five; a bare count may be rounded up by half a unit.
    ///
    /// Nil for an unknown count, and for units of the clock.
    var days: DaySet? {
        guard let halves = length.halves, let unit else { return nil }
        let (from, to): (Int, Int)
        switch modifier {
        case .moreThan, .equalOrMore: (from, to) = (halves, halves + 2 * step)
        case .lessThan, .equalOrLess: (from, to) = (halves - 2 * step, halves)
        case .approximate: (from, to) = (halves - 2 * step, halves + 2 * step)
        default: (from, to) = (halves - step, halves + 2 * step)
        }
        let first = event.adding(halves: from, unit)
        let isStrict = modifier == .moreThan
        return DaySet(
            from: isStrict ? first.adding(days: 1) : first, to: event.adding(halves: to, unit).adding(days: -1))
    }

    /// Round numbers leave more room: a hundred days may be a hundred and nine.
    private var step: Int {
        let count = (length.halves ?? 0) / 2
        return count >= 100 && count % 10 == 0 ? count / 10 : count >= 20 && count % 10 == 0 ? 5 : 1
    }

    private var unit: TimeUnit? {
        switch length.unit {
        case .day, .week, .month, .year: length.unit
        default: nil
        }
    }
}

extension CivilDate {
    /// The day so many half units later; half a month counts as 15 days.
    func adding(halves count: Int, _ unit: TimeUnit) -> CivilDate {
        switch unit {
        case .week: adding(days: count * 7 / 2)
        case .month: adding(months: count / 2).adding(days: count % 2 * 15)
        case .year: adding(months: count * 6)
        default: adding(days: count / 2)
        }
    }
}

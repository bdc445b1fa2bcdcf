internal import ReportModel

/// A mark on a time axis with its two lines of text.
struct TimeTick: Hashable {
    let day: CivilDate
    let label: String
    /// What the label is part of, a month or a year; only where it changes.
    let context: String?
}

/// Places days along a horizontal axis and knows its ticks.
struct TimeScale: Hashable {
    /// Takes the numbers of days.
    let scale: PositionScale
    private let first: CivilDate
    private let last: CivilDate
    private let step: CalendarStep
    private let words: ChartWords

    /// The days are widened to a nearby tick; a single day stands in the middle of a week.
    init(from first: CivilDate, to last: CivilDate, left: Double, right: Double, words: ChartWords) {
        let pad = max(0, 6 - (last.dayNumber - first.dayNumber)) / 2
        let (from, to) = (first.adding(days: -pad), last.adding(days: pad))
        let dayCount = max(1, to.dayNumber - from.dayNumber)
        let step = CalendarStep(pixelsPerDay: (right - left) / Double(dayCount), dayCount: dayCount)
        let slack = dayCount * 8 / 100
        let (before, after) = (step.start(of: from), step.next(after: step.start(of: to)))
        let start = from.dayNumber - before.dayNumber <= slack ? before : from
        let end = step.start(of: to) == to || after.dayNumber - to.dayNumber > slack ? to : after
        scale = .linear(Double(start.dayNumber)...Double(max(start, end).dayNumber), from: left, to: right)
        (self.first, self.last, self.step, self.words) = (start, end, step, words)
    }

    var left: Double { scale.range.lowerBound }
    var right: Double { scale.range.upperBound }

    func callAsFunction(_ day: CivilDate) -> Double { scale(Double(day.dayNumber)) }

    /// Made when they are asked for, since a layout tries many scales.
    var ticks: [TimeTick] {
        var day = step.start(of: first)
        if day < first { day = step.next(after: day) }
        var (ticks, previous) = ([TimeTick](), CivilDate?.none)
        while day <= last, previous != day {
            ticks.append(Self.tick(day, after: previous, step, words))
            previous = day
            day = step.next(after: day)
        }
        return ticks
    }

    private static func tick(
        _ day: CivilDate, after previous: CivilDate?, _ step: CalendarStep, _ words: ChartWords
    ) -> TimeTick {
        let month = words.months[day.month - 1]
        let isNewYear = day.year != previous?.year
        switch step {
        case .days, .weeks:
            let isNewMonth = isNewYear || day.month != previous?.month
            let context = words.monthOfYear.filled(["month": month, "year": String(day.year)])
            return TimeTick(
                day: day, label: String(day.day), context: isNewYear ? context : isNewMonth ? month : nil)
        case .months: return TimeTick(day: day, label: month, context: isNewYear ? String(day.year) : nil)
        case .years: return TimeTick(day: day, label: String(day.year), context: nil)
        }
    }
}

import ReportLexicon

/// Gives a time of day the day that its sentence names beside it: `at 10:35 a.m. (0735 GMT) Friday`.
enum ClockDays {
    /// How many tokens may stand between the time and its day.
    private static let reach = 6

    /// The drafts of one sentence, with the day behind a time of day, else the one before it, as its value.
    static func dated(_ drafts: [TimeDraft]) -> [TimeDraft] {
        guard drafts.count > 1 else { return drafts }
        var dated = drafts
        for (index, draft) in drafts.enumerated() where draft.value == .clock {
            let behind = drafts[(index + 1)...].first { $0.value != .clock }
            let before = drafts[..<index].last { $0.value != .clock }
            let near = [behind, before].compactMap { $0 }.first { $0.isDay && distance($0, draft) <= reach }
            guard let near else { continue }
            dated[index].value = near.value
            dated[index].direction = near.direction
        }
        return dated
    }

    private static func distance(_ day: TimeDraft, _ time: TimeDraft) -> Int {
        max(day.tokens.lowerBound - time.tokens.upperBound, time.tokens.lowerBound - day.tokens.upperBound)
    }
}

extension TimeDraft {
    fileprivate var isDay: Bool {
        switch value {
        case .calendar(let fields): fields.day != nil || fields.holiday != nil
        case .page(let unit, _, _): unit == .day
        case .weekday, .weekdayBeside: true
        default: false
        }
    }
}

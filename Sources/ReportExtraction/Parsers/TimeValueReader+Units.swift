import ReportLexicon
import ReportModel

extension TimeValueReader {
    func page(_ captures: TimeCaptures, _ rule: TimeRule) -> TimeValue? {
        let arguments = rule.arguments
        let written = rule.unit ?? captures.unit("u")
        let unit = captures.range("p") != nil ? .day : written
        guard let unit, let by = arguments.by ?? captures.value("r", as: .pageRelation, .relation) else { return nil }
        return .page(unit, by: by, fromReference: arguments.fromReference ?? false)
    }

    func weekday(_ captures: TimeCaptures, _ arguments: TimeArguments) -> TimeValue? {
        guard let weekday = captures.value("w", as: .weekday) else { return nil }
        if arguments.fromReference == true { return .weekdayBeside(weekday, by: arguments.by ?? 0) }
        return .weekday(weekday, relation: captures.value("r", as: .relation))
    }

    func duration(_ captures: TimeCaptures, _ arguments: TimeArguments) -> TimeValue? {
        guard let unit = captures.unit("u") else { return nil }
        if let by = arguments.by { return .duration(TimeLength(halves: by * 2, unit: unit)) }
        guard captures.range("n") != nil else { return .duration(TimeLength(halves: nil, unit: unit)) }
        guard let halves = captures.halves("n") else { return nil }
        return .duration(TimeLength(halves: halves, unit: unit))
    }

    func offset(_ captures: TimeCaptures, _ arguments: TimeArguments) -> TimeValue? {
        guard case .duration(let length) = inner(captures, "t")?.value, let sign = arguments.by else { return nil }
        return .offset(length, sign: sign, fromReference: arguments.fromReference ?? false)
    }

    func set(_ captures: TimeCaptures, _ arguments: TimeArguments) -> TimeValue? {
        if let unit = captures.unit("u") {
            let halves = captures.halves("n") ?? captures.ordinal("n").map { $0 * 2 }
            return .fixed(TimeLength(halves: halves ?? 2, unit: unit).timex, isSet: true)
        }
        if let weekday = captures.value("w", as: .weekday, .weekdayPlural) {
            return .fixed("XXXX-WXX-\(weekday)", isSet: true)
        }
        if let season = captures.value("s", as: .season) {
            return .fixed(CalendarFields(season: season).undatedTimex, isSet: true)
        }
        if let part = captures.value("p", as: .dayPart).flatMap({ DayPart(rawValue: $0) }) {
            return .fixed("XXXX-XX-XX" + part.timex, isSet: true)
        }
        guard let month = captures.value("m", as: .month) else {
            return arguments.value.map { .fixed($0, isSet: true) }
        }
        return .fixed("XXXX-" + padded(month, to: 2), isSet: true)
    }

    func clockValue(_ captures: TimeCaptures) -> TimeValue? {
        if captures.range("t") != nil { return inner(captures, "t")?.value }
        return clock(captures) == nil ? nil : .clock
    }

    /// The time of day; nil for what no clock shows.
    func clock(_ captures: TimeCaptures) -> ClockTime? {
        if let hour = captures.value("h", as: .clockWord) { return ClockTime(hour: hour, minute: 0) }
        if let time = captures.digits("h", places: 4...4) {
            return time % 100 < 60 && time < 2400 ? ClockTime(hour: time / 100, minute: time % 100) : nil
        }
        guard let hour = captures.digits("h", places: 1...2) ?? captures.value("h", as: .number) else { return nil }
        let minute = captures.digits("i", places: 2...2)
        if captures.range("i") != nil, minute == nil { return nil }
        guard (minute ?? 0) < 60 else { return nil }
        guard captures.range("x") != nil else { return hour < 24 ? ClockTime(hour: hour, minute: minute) : nil }
        guard (1...12).contains(hour) else { return nil }
        let isAfternoon = captures.value("x", as: .meridiem) == 12
        return ClockTime(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
    }

    func eventDay(_ captures: TimeCaptures) -> TimeValue? {
        guard case .event(let interval, _) = inner(captures, "t")?.value,
            let day = captures.ordinal("n") ?? captures.ordinal("o"), day > 0
        else { return nil }
        return .event(interval, day: day - 1)
    }
}

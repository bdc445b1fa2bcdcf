import ReportLexicon
import ReportModel

/// Anchors temporal expressions on the publication, which may itself be an interval.
struct TimeResolver {
    private let document: LexedArticle
    /// The days of publication to read relative expressions from: both bounds, or every day of a choice.
    private let anchors: [CivilDate]
    private let publication: CivilInterval?
    private var reference: CalendarStretch?
    /// The token where the text spoke of the reference, if its month was said.
    private var monthToken: Int?
    /// The quarter that the text reported on last, and the token where it did.
    private var quarter: (stretch: CalendarStretch, token: Int)?

    /// So many tokens behind a quarter, `a year ago` still means the same quarter of the year before.
    private static let quarterReach = 200

    /// So many tokens behind a date, `the 28th` means the same month.
    private static let monthReach = 60

    /// The readings of `drafts` in their order, but for events that had not happened when the article was published.
    ///
    /// With a publication between a and b, `yesterday` is a day between a-1 and b-1. Without one, only what is absolute
    /// has an interval, and TIMEX3 values keep their `X`.
    static func resolve(
        _ drafts: [TimeDraft], document: LexedArticle, publication: CivilInterval?
    ) -> [TimeReading] {
        var resolver = TimeResolver(document: document, publication: publication)
        let drafts = drafts.filter { !resolver.isAhead($0) }
        var readings = drafts.map { resolver.reading(of: $0) }
        for index in drafts.indices.dropLast() where drafts[index].opensRange {
            (readings[index], readings[index + 1]) = resolver.joined(
                readings[index], readings[index + 1], draft: drafts[index])
        }
        return readings
    }

    /// Gives both ends of a period the whole of it; a first end that lies behind the last is one of the year before.
    private mutating func joined(
        _ first: TimeReading, _ last: TimeReading, draft: TimeDraft
    ) -> (TimeReading, TimeReading) {
        var (first, last) = (first, last)
        guard var from = first.expression.interval, let to = last.expression.interval else { return (first, last) }
        if let begin = from.earliest, let end = to.latest, begin > end, let value = earlier(draft, begin, end) {
            var earlier = draft
            earlier.value = value
            first = reading(of: earlier)
            from = first.expression.interval ?? from
        }
        let period = CivilInterval(from: from, to: to)
        first.expression.bounded = period
        last.expression.bounded = period
        return (first, last)
    }

    /// What a first end means that would lie behind the last: its date of the year before, its weekday before that day.
    private mutating func earlier(_ draft: TimeDraft, _ begin: CivilDate, _ end: CivilDate) -> TimeValue? {
        if var fields = draft.yearless {
            fields.year = begin.year - 1
            return .calendar(fields)
        }
        guard case .weekday(let weekday, nil) = draft.value else { return nil }
        reference = CalendarStretch(day: end)
        return .weekdayBeside(weekday, by: -1)
    }

    private init(document: LexedArticle, publication: CivilInterval?) {
        self.document = document
        self.publication = publication
        if case .choice(let days) = publication?.form {
            anchors = days.map(\.earliest)
        } else {
            let bounds = [publication?.earliest, publication?.latest].compactMap { $0 }
            anchors = bounds.count == 2 && bounds[0] == bounds[1] ? [bounds[0]] : bounds
        }
    }

    /// "the invasion" in an article of 1990 is another one.
    private func isAhead(_ draft: TimeDraft) -> Bool {
        guard case .event(let event, _) = draft.value, let begin = event.earliest, let last = publication?.latest
        else { return false }
        return begin > last
    }

    private mutating func reading(of draft: TimeDraft) -> TimeReading {
        let stretches = stretches(of: draft)
        if stretches.count == 1, draft.isReference {
            reference = stretches[0]
            if case .dayOfMonth = draft.value { monthToken = nil } else { monthToken = draft.tokens.lowerBound }
            if stretches[0].isQuarter { quarter = (stretches[0], draft.tokens.lowerBound) }
        }
        let interval = interval(of: draft, stretches)
        let expression = TimeExpression(
            span: document.span(of: draft.tokens), kind: kind(of: draft), value: value(of: draft, stretches),
            modifier: draft.modifier, interval: interval, bounded: interval.flatMap { draft.bound?.time(of: $0) },
            rule: draft.rule)
        let isEventAnchor = if case .event = draft.value { true } else { false }
        return TimeReading(
            tokens: draft.tokens, expression: expression, isBaseline: draft.isBaseline, isEventAnchor: isEventAnchor)
    }

    /// What the draft means as seen from each anchor, without repetition.
    private func stretches(of draft: TimeDraft) -> [CalendarStretch] {
        if case .calendar(let fields) = draft.value, let year = fields.year {
            return fields.stretch(in: year).map { [$0] } ?? []
        }
        var stretches: [CalendarStretch] = []
        for anchor in anchors {
            let anchoring = TimeAnchoring(
                publication: anchor, reference: reference,
                neighbour: isNearMonth(draft.tokens.lowerBound) ? reference : nil,
                quarter: quarter(near: draft.tokens.lowerBound))
            if let stretch = anchoring.stretch(of: draft), stretches.last != stretch { stretches.append(stretch) }
        }
        return stretches
    }

    private func isNearMonth(_ token: Int) -> Bool { monthToken.map { token - $0 <= Self.monthReach } ?? false }

    private func quarter(near token: Int) -> CalendarStretch? {
        guard let quarter, token - quarter.token <= Self.quarterReach else { return nil }
        return quarter.stretch
    }

    private func interval(of draft: TimeDraft, _ stretches: [CalendarStretch]) -> CivilInterval? {
        if case .event(let interval, let day) = draft.value { return Self.interval(of: interval, day: day) }
        if case .duration(let length) = draft.value { return period(length, draft.reach) }
        guard let first = stretches.first, let last = stretches.last else { return nil }
        if isOpen, !draft.isAbsolute {
            return publication?.earliest == nil
                ? CivilInterval(oneDayFrom: nil, to: last.last) : CivilInterval(oneDayFrom: first.first, to: nil)
        }
        if stretches.count == 1 {
            if draft.isBesidePresent, let now = publication?.exactDay, first.distance(to: now) == 0, !first.isDay {
                let isEarlier = draft.modifier == .start
                return CivilInterval(oneDayFrom: isEarlier ? first.first : now, to: isEarlier ? now : first.last)
            }
            if let portion = draft.portion { return first.portion(portion) ?? first.interval }
            return first.part(draft.modifier)
        }
        if stretches.allSatisfy(\.isDay), case .choice = publication?.form {
            return CivilInterval(oneDayOf: stretches.map(\.first))
        }
        return CivilInterval(oneDayFrom: min(first.first, last.first), to: max(first.last, last.last))
    }

    /// `the past three weeks`: up to the publication; `the next two months`: from it on.
    private func period(_ length: TimeLength, _ reach: Int?) -> CivilInterval? {
        guard let reach, let first = publication?.earliest, let last = publication?.latest else { return nil }
        if reach < 0 { return length.day(from: first, sign: -1).map { CivilInterval(from: $0, to: last) } ?? nil }
        return length.day(from: last, sign: 1).map { CivilInterval(from: first, to: $0) } ?? nil
    }

    /// One side of the publication is unknown.
    private var isOpen: Bool { publication.map { $0.earliest == nil || $0.latest == nil } ?? false }

    private static func interval(of event: CivilInterval, day: Int?) -> CivilInterval? {
        guard let day else { return event }
        return event.earliest.map { CivilInterval(day: $0.adding(days: day)) }
    }

    private func kind(of draft: TimeDraft) -> TimeExpression.Kind {
        switch draft.value {
        case .duration: .duration
        case .fixed(_, let isSet): isSet ? .set : .date
        case .clock: .time
        default: draft.clock != nil || draft.dayPart != nil ? .time : .date
        }
    }

    private func value(of draft: TimeDraft, _ stretches: [CalendarStretch]) -> String {
        switch draft.value {
        case .duration(let length): return length.timex
        case .fixed(let value, _): return value
        case .event(let interval, let day):
            return Self.interval(of: interval, day: day)?.earliest?.description ?? "XXXX-XX-XX"
        case .offset(let length, let sign, _) where length.halves == nil: return sign < 0 ? "PAST_REF" : "FUTURE_REF"
        default:
            let date = stretches.isEmpty || isOpen && !draft.isAbsolute ? draft.undatedTimex : merged(stretches)
            return date + (draft.clock?.timex ?? draft.dayPart?.timex ?? "")
        }
    }

    /// The common front of the values, with `X` for what differs: `2022-06-22` and `2022-07-03` give `2022-XX-XX`.
    private func merged(_ stretches: [CalendarStretch]) -> String {
        var fields = stretches[0].timex.split(separator: "-").map(String.init)
        for stretch in stretches.dropFirst() {
            let others = stretch.timex.split(separator: "-").map(String.init)
            let common = zip(fields, others).prefix { $0 == $1 }.count
            for index in common..<max(common, fields.count) {
                fields[index] = String(fields[index].map { $0.isNumber ? "X" : $0 })
            }
        }
        return fields.joined(separator: "-")
    }
}

extension TimeDraft {
    /// Whether it means the same whenever the article was published.
    var isAbsolute: Bool {
        switch value {
        case .calendar(let fields), .weekOf(let fields), .span(_, let fields): fields.year != nil
        case .duration, .fixed, .event: true
        case .page, .offset, .weekday, .weekdayBeside, .dayOfMonth, .overnight, .clock: false
        }
    }

    /// Whether later expressions may count from it; a year back is only what a figure is compared with.
    fileprivate var isReference: Bool {
        switch value {
        case .clock: false
        case .page(.quarter, let by, _): by > -4
        case .offset(let length, _, _): length.unit < .quarter
        default: true
        }
    }

    /// The fields of a date to which nothing tells the year.
    fileprivate var yearless: CalendarFields? {
        guard case .calendar(let fields) = value, fields.year == nil, fields.yearShift == nil else { return nil }
        return fields
    }

    /// The TIMEX3 value where nothing anchors it.
    fileprivate var undatedTimex: String {
        switch value {
        case .calendar(let fields): return fields.undatedTimex
        case .span(let from, let to): return from.undatedTimex + "/" + to.undatedTimex
        case .weekday(let weekday, _), .weekdayBeside(let weekday, _): return "XXXX-WXX-\(weekday)"
        case .dayOfMonth(let day): return "XXXX-XX-" + padded(day, to: 2)
        case .page(.week, _, _), .weekOf: return "XXXX-WXX"
        case .page(.weekend, _, _): return "XXXX-WXX-WE"
        case .page(.month, _, _): return "XXXX-XX"
        case .page(.quarter, _, _): return "XXXX-QX"
        case .page(.year, _, _), .page(.decade, _, _), .page(.century, _, _): return "XXXX"
        case .offset(let length, _, _) where length.unit >= .month: return length.unit == .month ? "XXXX-XX" : "XXXX"
        default: return "XXXX-XX-XX"
        }
    }
}

import ReportLexicon
import ReportModel

/// Bounds from the dates that an article writes out.
struct WrittenDateDating {
    let context: DatingContext
    private var document: LexedArticle { context.document }
    private var classes: DatingLexicon.Classes { context.lexicon.dating.classes }

    func constraints() -> [DatingConstraint] { pastDates() + stamps() + namedWeekdays() + weekdays() }

    /// A date on a line of its own, or with its time of day, heads an article; `Updated` before it is a later one.
    private func stamps() -> [DatingConstraint] {
        context.drafts.compactMap { draft in
            guard case .calendar(let fields) = draft.value, fields.year != nil, fields.day != nil else { return nil }
            let first = draft.tokens.lowerBound
            let line = (max(0, first - 4)...first).last { document.tokens[$0].flags.contains(.lineBefore) } ?? first
            guard document.tokens[line].flags.contains(.lineBefore), line == first || isStampWord(line) else {
                return nil
            }
            let isUpdate = isA(classes.update, line)
            guard isUpdate || draft.clock != nil || isWholeLine(draft) else { return nil }
            let (from, to) = isUpdate ? (-30, 0) : (0, 3)
            return context.constraint(
                line..<draft.tokens.upperBound, RuleID("dating", isUpdate ? "time of an update" : "time stamp"),
                fields.days(from: from, to: to),
                isUpdate ? "the day of the last change" : "a time stamp on its own line")
        }
    }

    private func isStampWord(_ token: Int) -> Bool { isA(classes.update, token) || isA(classes.stamp, token) }

    private func isWholeLine(_ draft: TimeDraft) -> Bool {
        let end = draft.tokens.upperBound
        return end >= document.tokens.count || document.tokens[end].flags.contains(.lineBefore)
    }

    private func isA(_ wordClass: WordClass, _ token: Int) -> Bool {
        document.isA(wordClass, token, context.lexicon.vocabulary)
    }

    /// `Tuesday, June 21`: weekday and day without a year are written near the day, and the nearest of several within
    /// days of it.
    private func namedWeekdays() -> [DatingConstraint] {
        let named = context.drafts.filter { draft in
            guard case .calendar(let fields) = draft.value else { return false }
            return fields.weekday != nil && fields.day != nil && fields.year == nil
        }
        let near = named.compactMap { draft in days(of: draft, past: 14, ahead: 45) }
        let nearest = DaySet(unionOf: near).flatMap { days in
            named.first.flatMap { context.constraint($0.tokens, Self.namedRule, days, Self.nearWeekday) }
        }
        let each = named.compactMap { draft in
            context.constraint(
                draft.tokens, Self.namedRule, days(of: draft, past: 150, ahead: 150), Self.nearWeekday)
        }
        return each + [nearest].compactMap { $0 }
    }

    private static let namedRule = RuleID("dating", "weekday and day without a year")
    private static let nearWeekday = "near that day, in a year that gives it this weekday"

    /// - Parameters:
    ///   - past: how many days after the day it is still told without its year.
    ///   - ahead: how many days before.
    private func days(of draft: TimeDraft, past: Int, ahead: Int) -> DaySet? {
        guard case .calendar(let fields) = draft.value else { return nil }
        let verb = draft.clock == nil ? context.verb(before: draft, within: 12) : nil
        return switch verb?.direction ?? .unknown {
        case .future: fields.days(from: -ahead, to: 7)
        case .past: fields.days(from: -1, to: past)
        case .unknown: fields.days(from: -ahead, to: past)
        }
    }

    /// A date with its year that is told as past is not after the publication.
    private func pastDates() -> [DatingConstraint] {
        context.drafts.compactMap { draft in
            guard case .calendar(let fields) = draft.value, let year = fields.year, fields.season == nil,
                let stretch = fields.stretch(in: year), isToldAsPast(draft, isYear: fields.month == nil)
            else { return nil }
            return context.constraint(
                draft.tokens, RuleID("dating", "date told as past"), DaySet(from: stretch.first, to: nil),
                "not written before \(stretch.timex)")
        }
    }

    /// A preposition of time stands before it, a verb in the past close by (closer before a bare year, which may belong
    /// to a noun), and its sentence tells of nothing that is still to come.
    private func isToldAsPast(_ draft: TimeDraft, isYear: Bool) -> Bool {
        let start = draft.tokens.lowerBound
        let sentence = document.sentence(of: start)
        guard sentence.tokens.contains(start - 1), isA(classes.on, start - 1) else { return false }
        let ahead = [context.lexicon.clauses.modal, context.lexicon.events.planning, classes.ahead]
        if sentence.tokens.contains(where: { token in ahead.contains { isA($0, token) } }) { return false }
        let opens = start - 1 == sentence.tokens.lowerBound
        let verb =
            opens
            ? context.verbs(of: sentence).first { $0.tokens.lowerBound >= draft.tokens.upperBound }
            : context.verb(before: draft, within: isYear ? 1 : 5)
        return verb?.direction == .past
    }

    /// `Yesterday (Wednesday)`: the weekday of publication.
    private func weekdays() -> [DatingConstraint] {
        zip(context.drafts, context.drafts.dropFirst()).compactMap { day, name in
            guard case .page(.day, let shift, false) = day.value, case .weekday(let weekday, nil) = name.value,
                name.tokens.lowerBound == day.tokens.upperBound + 1,
                [.open, .comma].contains(document.tokens[day.tokens.upperBound].kind)
            else { return nil }
            let published = ((weekday - 1 - shift) % 7 + 7) % 7 + 1
            return DatingConstraint(
                tokens: day.tokens.lowerBound..<name.tokens.upperBound,
                rule: RuleID("dating", "weekday of a relative day"),
                days: DaySet(weekday: published),
                explanation: "published on a " + Self.weekdayNames[published - 1])
        }
    }

    private static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}

extension CalendarFields {
    /// The days around a day; without a year around that day of every year, of those years that give it its weekday.
    func days(from: Int, to: Int) -> DaySet? {
        let years = year.map { $0...$0 } ?? 1990...2030
        let days = years.compactMap { year -> CivilInterval? in
            guard let day = stretch(in: year), day.isDay, weekday == nil || day.first.weekday == weekday else {
                return nil
            }
            return CivilInterval(from: day.first.adding(days: from), to: day.first.adding(days: to))
        }
        return days.isEmpty ? nil : DaySet(union: days)
    }
}

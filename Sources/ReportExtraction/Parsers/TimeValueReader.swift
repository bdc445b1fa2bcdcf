import ReportLexicon
import ReportModel

/// Makes the value of one matched expression, by the operation of its rule.
struct TimeValueReader {
    let document: LexedArticle
    let lexicon: Lexicon
    /// The expressions of earlier passes in the same window.
    let found: [TimeDraft]
    private(set) var findings: [Finding] = []
    /// Where a day stands that no calendar has: nothing else is read from these words.
    private(set) var impossible: [Range<Int>] = []

    init(document: LexedArticle, lexicon: Lexicon, found: [TimeDraft]) {
        self.document = document
        self.lexicon = lexicon
        self.found = found
    }

    /// The draft of a match; nil where what it captured has no sense as a time.
    mutating func read(_ match: PatternMatch, pattern: TokenPattern, rule: TimeRule) -> TimeDraft? {
        let captures = TimeCaptures(document: document, times: lexicon.times, match: match, pattern: pattern)
        guard let value = value(captures, rule) else { return nil }
        let tokens = captures.range("k") ?? captures.tokens
        var draft = TimeDraft(tokens: tokens, rule: RuleID("dates", rule.name), value: value)
        if let inner = inner(captures, "t") {
            draft.modifier = inner.modifier
            draft.dayPart = inner.dayPart
        }
        complete(&draft, captures, rule)
        return draft
    }

    /// Modifier, part of the day and clock, which any operation may have.
    private func complete(_ draft: inout TimeDraft, _ captures: TimeCaptures, _ rule: TimeRule) {
        if let modifier = rule.arguments.modifier { draft.modifier = TimeExpression.Modifier(rawValue: modifier) }
        if let part = captures.value("q", as: .stretchPart, .stretchPartNoun) {
            draft.modifier = [.start, .mid, .end, .start, .end][part - 1]
            draft.isBesidePresent = part > 3
        }
        if let part = captures.value("p", as: .dayPart) { draft.dayPart = DayPart(rawValue: part) }
        if rule.arguments.value == DayPart.night.timex || rule.operation == .overnight { draft.dayPart = .night }
        if rule.operation == .portion { portion(&draft, captures, rule) }
        if rule.operation == .duration { draft.reach = captures.value("r", as: .reachRelation) }
        if rule.operation == .clock { draft.clock = clock(captures) ?? inner(captures, "c")?.clock }
    }

    private func portion(_ draft: inout TimeDraft, _ captures: TimeCaptures, _ rule: TimeRule) {
        let number = captures.range("r") != nil ? -1 : captures.ordinal("o")
        if rule.unit == .week {
            draft.portion = number.map { .week($0) }
        } else if let half = captures.value("o", as: .halfWord) {
            draft.portion = .half(half)
            draft.modifier = half == 1 ? .start : .end
        }
    }

    func inner(_ captures: TimeCaptures, _ name: String) -> TimeDraft? {
        guard let range = captures.range(name) else { return nil }
        return found.first { $0.tokens == range }
    }

    private mutating func value(_ captures: TimeCaptures, _ rule: TimeRule) -> TimeValue? {
        switch rule.operation {
        case .date: date(captures)
        case .numericDate: numericDate(captures)
        case .page: page(captures, rule)
        case .weekday: weekday(captures, rule.arguments)
        case .duration: duration(captures, rule.arguments)
        case .offset: offset(captures, rule.arguments)
        case .set: set(captures, rule.arguments)
        case .reference: rule.arguments.value.map { .fixed($0, isSet: false) }
        case .clock: clockValue(captures)
        case .quarter: quarter(captures)
        case .half: half(captures)
        case .days: days(captures)
        case .years: years(captures)
        case .overnight: .overnight
        case .decade: decade(captures)
        case .holiday: holiday(captures, rule)
        case .century: century(captures)
        case .modify: inner(captures, "t")?.value
        case .weekOf: weekOf(captures)
        case .portion: inner(captures, "t")?.value
        case .dayOfMonth: captures.ordinal("d").flatMap { (1...31).contains($0) ? .dayOfMonth($0) : nil }
        case .event: inner(captures, "t")?.value
        case .eventDay: eventDay(captures)
        }
    }

    /// Reports a day that the month does not have, if the text cannot mean anything else.
    mutating func report(_ captures: TimeCaptures) {
        guard !impossible.contains(where: { $0.overlaps(captures.tokens) }) else { return }
        let quote = document.text(of: captures.tokens)
        impossible.append(captures.tokens)
        findings.append(
            Finding(
                .warning, code: "impossible-date", message: "no calendar has the day \"\(quote)\"",
                location: document.article.id, span: document.span(of: captures.tokens),
                hint: "correct the article, or leave the date as it is: it is not used"))
    }
}

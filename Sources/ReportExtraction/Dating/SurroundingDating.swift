import ReportLexicon
import ReportModel

/// Bounds from time expressions whose surroundings tell how far away they are: the rules of `dating.json5`.
struct SurroundingDating {
    let context: DatingContext

    func constraints() -> [DatingConstraint] {
        let patterns = context.lexicon.dating.patterns
        let known = context.drafts.filter { if case .event = $0.value { false } else { true } } + context.events
        let mentions = TimeMentions(known, document: context.document, lexicon: context.lexicon)
        var found: [DatingConstraint] = []
        for sentence in context.document.sentences where sentence.kind != .boilerplate {
            patterns.forEachMatch(in: context.document.tokens, range: sentence.tokens, mentions: mentions.index) {
                let rule = context.lexicon.dating.rules[$0.pattern]
                let reading = SurroundingReading(
                    rule: rule, match: $0, pattern: patterns[$0.pattern], known: known, context: context)
                guard context.isOfTopic || rule.bound == .days, !rule.isPresent || isPresent($0.tokens, in: sentence),
                    let days = reading.days
                else { return }
                found.append(
                    DatingConstraint(
                        tokens: $0.tokens, rule: RuleID("dating", rule.name), days: days,
                        explanation: rule.explanation))
            }
        }
        return found
    }

    /// Whether the clause around tells of now: `Five days into the war the city is empty`, but not `he fled`.
    private func isPresent(_ tokens: Range<Int>, in sentence: LexedSentence) -> Bool {
        let verbs = context.verbs(of: sentence).filter { $0.isFinite && !$0.tokens.overlaps(tokens) }
        let opens = tokens.lowerBound - sentence.tokens.lowerBound < 3
        let before = opens ? nil : verbs.last { $0.tokens.upperBound <= tokens.lowerBound }
        guard let verb = before ?? verbs.first(where: { $0.tokens.lowerBound >= tokens.upperBound }) else {
            return true
        }
        return !verb.isModal && (verb.tense == .present || context.isPresentPerfect(verb))
    }
}

/// One match of a rule of `dating.json5`, and the days that follow from what it captured.
private struct SurroundingReading {
    let rule: DatingLexicon.Rule
    let match: PatternMatch
    let pattern: TokenPattern
    let known: [TimeDraft]
    let context: DatingContext

    private func draft(_ name: String) -> TimeDraft? {
        let tokens = pattern.capture(name).flatMap { match.capture($0) }
        return known.first { $0.tokens == tokens }
    }

    private var event: CivilDate? {
        guard case .event(let period, _) = draft("e")?.value else { return nil }
        return period.earliest
    }

    var days: DaySet? {
        switch rule.bound {
        case .days: writtenDay
        case .elapsed: elapsed?.days
        case .elapsedFrom: elapsed?.days?.fromFirst
        case .running: running(from: -1, to: 0)
        case .nearing: running(from: -2, to: 0)
        case .anniversary: anniversary
        case .yearOf: yearOf
        }
    }

    private var writtenDay: DaySet? {
        guard case .calendar(let fields) = draft("t")?.value else { return nil }
        return fields.days(from: rule.from ?? 0, to: rule.to ?? 0)
    }

    private var elapsed: ElapsedTime? {
        guard let time = draft("t"), case .duration(let length) = time.value, let event else { return nil }
        return ElapsedTime(event: event, length: length, modifier: time.modifier)
    }

    /// `its eighth month` (`o`, `u`): from so many units before its number to so many, a little early allowed.
    private func running(from: Int, to: Int) -> DaySet? {
        let captures = TimeCaptures(
            document: context.document, times: context.lexicon.times, match: match, pattern: pattern)
        guard let event, let number = captures.ordinal("o"), number > 0, let unit = captures.unit("u"),
            let early = [TimeUnit.day: 0, .week: 1, .month: 5, .year: 75][unit]
        else { return nil }
        let begin = event.adding(halves: (number + from) * 2, unit).adding(days: -early)
        return DaySet(from: begin, to: event.adding(halves: (number + to) * 2, unit))
    }

    /// The day on which so much time is full, from so many days before it to so many after.
    private var anniversary: DaySet? {
        guard let time = draft("t"), case .duration(let length) = time.value, let halves = length.halves, let event
        else { return nil }
        let day = event.adding(halves: halves, length.unit)
        return DaySet(from: rule.from.map { day.adding(days: $0) }, to: rule.to.map { day.adding(days: $0) })
    }

    private var yearOf: DaySet? {
        guard case .calendar(let fields) = draft("t")?.value, fields.year == nil, let event,
            fields.month == event.month, fields.day == event.day
        else { return nil }
        return DaySet(from: event, to: event.adding(years: 1).adding(days: -1))
    }
}

import ReportLexicon
import ReportModel

/// Finds the events of a sentence that no trigger of the lexicon tells: dated clauses and nouns, what sources say, and
/// deeds that a hint names.
struct NewsClauseReader {
    let clauses: EventClauseReader
    let lexicon: EventLexicon
    let groups: [VerbGroup]
    /// Those of the sentence.
    let times: ArraySlice<TimeReading>
    /// Who says what in the sentence.
    let statements: [AttributionReading]
    let mentions: MentionIndex

    private var reader: TokenReader { clauses.reader }

    /// One draft for each verb whose clause is free and that a day, a speaker or its own meaning makes news, and for
    /// an entry of a chronology.
    /// - Parameters:
    ///   - taken: what phrases tell in the sentence; a statement only says so again where it stands beside them.
    ///   - isNews: whether a draft becomes an event.
    func drafts(besides taken: [EventDraft], where isNews: (EventDraft) -> Bool) -> [EventDraft] {
        guard !groups.isEmpty || !times.isEmpty else { return [] }
        let dates = times.filter(isDate)
        let hints = EventHints(of: reader, lexicon: lexicon, mentions: mentions)
        var found: [EventDraft] = []
        append(entry(hints), besides: taken, to: &found)
        for group in groups {
            guard let draft = happening(group, dates, hints), isNews(draft) else { continue }
            append(draft, besides: taken, to: &found)
        }
        for group in groups {
            guard let draft = statement(group, dates, hints), isNews(draft), !isAttribution(draft, of: taken + found)
            else { continue }
            append(draft, besides: taken, to: &found)
        }
        let named = named(dates, hints).filter { draft in
            !(taken + found).contains { $0.clause.overlaps(draft.clause) }
        }
        return named + found
    }

    private func append(_ draft: EventDraft?, besides taken: [EventDraft], to found: inout [EventDraft]) {
        guard let draft, !(taken + found).contains(where: { $0.clause.overlaps(draft.clause) }) else { return }
        found.append(draft)
    }

    // MARK: What is told

    private func happening(_ group: VerbGroup, _ dates: [TimeReading], _ hints: EventHints) -> EventDraft? {
        guard !isStatement(group, hints), isTelling(group), let happened = lexicon.happened else { return nil }
        guard var draft = draft(of: group, happened, dates) ?? news(group, happened, hints) else { return nil }
        if isState(group.verb), hints.kind(of: draft) == nil { return nil }
        draft.content = said(by: group)?.scope.clamped(to: reader.limits)
        return hints.kind(of: draft).map(draft.of) ?? draft
    }

    private func statement(_ group: VerbGroup, _ dates: [TimeReading], _ hints: EventHints) -> EventDraft? {
        guard let stated = lexicon.stated, isTelling(group) else { return nil }
        let speaks = hints.speaks(verb: group.verb, besides: stated)
        guard speaks || isStatement(group, hints) else { return nil }
        let said = said(by: group)
        let undated = said.flatMap { news($0, group, stated) } ?? (speaks ? plain(group, stated) : nil)
        guard var draft = draft(of: group, stated, dates) ?? undated else { return nil }
        draft.content = said?.scope.clamped(to: reader.limits)
        return hints.kind(ofStatement: draft, among: groups).map(draft.of) ?? (draft.isUndated ? nil : draft)
    }

    private func said(by group: VerbGroup) -> AttributionReading? {
        statements.first { $0.cue.contains(group.verb) }
    }

    /// What a source says that is named with the saying is news even without a day, but not one voice of many in a
    /// story: `“It is good,” says a farmer.`
    private func news(
        _ reading: AttributionReading, _ group: VerbGroup, _ trigger: EventLexicon.Trigger
    ) -> EventDraft? {
        guard !reader.isA(reader.words.pronoun, reading.cue.lowerBound),
            !reader.isKind(.quote, reader.limits.lowerBound)
        else { return nil }
        var draft = plain(group, trigger)
        draft?.isUndated = true
        return draft
    }

    /// A verb that tells by itself of an event is news even without a day.
    private func news(
        _ group: VerbGroup, _ trigger: EventLexicon.Trigger, _ hints: EventHints
    ) -> EventDraft? {
        hints.name(verb: group.verb) ? plain(group, trigger) : nil
    }

    private func plain(_ group: VerbGroup, _ trigger: EventLexicon.Trigger) -> EventDraft? {
        var draft = clauses.draft(of: group, as: trigger)
        draft?.isPlain = true
        draft?.isFound = true
        return draft
    }

    private func draft(
        of group: VerbGroup, _ trigger: EventLexicon.Trigger, _ dates: [TimeReading]
    ) -> EventDraft? {
        guard let draft = plain(group, trigger),
            dates.contains(where: { draft.clause.contains($0.tokens.lowerBound) || leads($0, to: group) })
        else { return nil }
        return draft
    }

    /// A verb of saying, unless a phrase makes a deed of it (`claimed victory`).
    private func isStatement(_ group: VerbGroup, _ hints: EventHints) -> Bool {
        reader.isA(lexicon.statement, group.verb) && !hints.name(verb: group.verb)
    }

    /// `it happened, he said on Monday`, `he said on Monday that it happened`: only who says so and when.
    private func isAttribution(_ draft: EventDraft, of taken: [EventDraft]) -> Bool {
        taken.contains {
            ($0.clause.upperBound <= draft.clause.lowerBound && !isQuotation(before: draft))
                || (draft.clause.upperBound...draft.clause.upperBound + 1).contains($0.clause.lowerBound)
        }
    }

    private func isQuotation(before draft: EventDraft) -> Bool {
        let start = draft.clause.lowerBound
        return (start - 2..<start).contains { reader.isKind(.quote, $0) }
    }

    /// `the arrest in March`, `last week's summit`: a noun with its own day.
    private func named(_ dates: [TimeReading], _ hints: EventHints) -> [EventDraft] {
        guard !dates.isEmpty else { return [] }
        var found: [EventDraft] = []
        for (tokens, trigger) in hints.nominal(besides: groups) {
            guard let date = dates.first(where: { isBeside($0, tokens) }) else { continue }
            let span = min(tokens.lowerBound, date.tokens.lowerBound)..<max(tokens.upperBound, date.tokens.upperBound)
            let clause = clauses.clause(around: span)
            guard !clauses.isImagined(clause), !found.contains(where: { $0.clause.overlaps(span) }) else { continue }
            found.append(
                EventDraft(
                    trigger: trigger, anchor: tokens, clause: span, group: nil, status: .reported,
                    sentence: clauses.sentence, isReduced: false, isArranged: false, isReminding: false, isFound: true))
        }
        return found
    }

    /// Directly before the words, or behind them with a preposition between.
    private func isBeside(_ time: TimeReading, _ tokens: Range<Int>) -> Bool {
        if time.tokens.upperBound <= tokens.lowerBound {
            return (time.tokens.upperBound..<tokens.lowerBound).allSatisfy {
                reader.isKind(.possessive, $0) || (reader.isKind(.word, $0) && tokens.lowerBound - $0 <= 2)
            }
        }
        return tokens.upperBound <= time.tokens.lowerBound
            && (tokens.upperBound..<time.tokens.lowerBound).allSatisfy { reader.isA(reader.words.preposition, $0) }
    }

    /// `3 May 2014 - Rebels take the town`: a date, a dash and what was then.
    private func entry(_ hints: EventHints) -> EventDraft? {
        guard let trigger = lexicon.happened, let time = times.first, time.isEntry(of: reader),
            time.tokens.upperBound + 1 < reader.limits.upperBound
        else { return nil }
        let start = time.tokens.upperBound + 1
        let clause = clauses.clause(around: start..<start + 1)
        let draft = EventDraft(
            trigger: trigger, anchor: start..<start + 1, clause: time.tokens.lowerBound..<clause.upperBound,
            group: groups.first { clause.contains($0.verb) }, status: .reported, sentence: clauses.sentence,
            isReduced: false, isArranged: false, isReminding: false, isPlain: true, isFound: true)
        return hints.kind(of: draft).map(draft.of) ?? draft
    }

    // MARK: The verb

    /// A verb that tells of one happening: no possibility, nothing that is so in general, no participle that
    /// only describes, and not what speakers tell of themselves.
    private func isTelling(_ group: VerbGroup) -> Bool {
        guard group.isFinite, !reader.isA(lexicon.speaker, group.tokens.lowerBound - 1) else { return false }
        let clause = clauses.clause(around: group.tokens)
        if clauses.isReduced(group, in: clause) || isOrder(group, in: clause) { return false }
        return group.tense != .present || group.tokens.count > 1 || clauses.isHeadline
    }

    /// A verb that tells of an event only with a phrase (`sat down with`, `was in Oslo on a visit`).
    private func isState(_ verb: Int) -> Bool {
        reader.isA(reader.words.be, verb) || reader.isA(reader.words.have, verb) || reader.isA(lexicon.lasting, verb)
    }

    /// `Join our channel today`.
    private func isOrder(_ group: VerbGroup, in clause: Range<Int>) -> Bool {
        group.tokens == clause.lowerBound..<clause.lowerBound + 1 && reader.hasForm(.base, group.verb)
    }

    // MARK: The time

    /// A time that says when, not from when on or until when, nor which (`the Friday statements`).
    private func isDate(_ time: TimeReading) -> Bool {
        guard time.expression.interval != nil, time.expression.kind == .date || time.expression.kind == .time else {
            return false
        }
        return !time.isBaseline && !time.isEventAnchor && time.expression.bounded == nil && !isAttribute(time)
    }

    private func isAttribute(_ time: TimeReading) -> Bool {
        let (before, behind) = (time.tokens.lowerBound - 1, time.tokens.upperBound)
        if reader.isKind(.possessive, behind) { return true }
        return reader.isA(reader.words.article, before) && reader.beginsNounPhrase(behind)
    }

    /// A time before the main verb of the sentence, as in `On Friday, after it rained, she left`.
    private func leads(_ time: TimeReading, to group: VerbGroup) -> Bool {
        guard time.tokens.upperBound <= group.tokens.lowerBound else { return false }
        return groups.first { $0.isFinite && $0.verb > time.tokens.upperBound && isMain($0) }?.verb == group.verb
    }

    /// Not behind `after`, `which` and the like.
    private func isMain(_ group: VerbGroup) -> Bool {
        let opening = clauses.clause(around: group.tokens).lowerBound - 1
        return !reader.isA(reader.words.subordinator, opening) && !reader.isA(reader.words.relativePronoun, opening)
    }
}

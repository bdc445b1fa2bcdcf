import ReportLexicon
import ReportModel

/// Finds the clauses of a sentence that tell when something was done or said, though no phrase of the lexicon says what.
struct DatedClauseReader {
    let clauses: EventClauseReader
    let lexicon: EventLexicon
    let groups: [VerbGroup]
    /// Those of the sentence.
    let times: [TimeReading]

    private var reader: TokenReader { clauses.reader }

    /// One draft for each dated verb whose clause is free; a statement only where its sentence tells nothing else.
    func drafts(besides taken: [EventDraft]) -> [EventDraft] {
        let dates = times.filter(isDate)
        guard !dates.isEmpty else { return [] }
        var found: [EventDraft] = []
        for group in groups where isTelling(group) && !isStatement(group) {
            append(draft(of: group, lexicon.happened, dates), besides: taken, to: &found)
        }
        guard taken.isEmpty, found.isEmpty else { return found }
        for group in groups where isTelling(group) && isStatement(group) {
            append(draft(of: group, lexicon.stated, dates), besides: [], to: &found)
        }
        return found
    }

    private func append(_ draft: EventDraft?, besides taken: [EventDraft], to found: inout [EventDraft]) {
        guard let draft, !(taken + found).contains(where: { $0.clause.overlaps(draft.clause) }) else { return }
        found.append(draft)
    }

    private func draft(
        of group: VerbGroup, _ trigger: EventLexicon.Trigger?, _ dates: [TimeReading]
    ) -> EventDraft? {
        guard let trigger, let draft = clauses.draft(of: group, as: trigger) else { return nil }
        let isDated = dates.contains { draft.clause.contains($0.tokens.lowerBound) || leads($0, to: group) }
        return isDated ? draft : nil
    }

    private func isStatement(_ group: VerbGroup) -> Bool { reader.isA(lexicon.statement, group.verb) }

    // MARK: The verb

    /// A verb that tells of one happening: no state, no possibility, nothing that is so in general, and not in the
    /// words of the speakers about themselves.
    private func isTelling(_ group: VerbGroup) -> Bool {
        guard group.isFinite, !reader.isA(reader.words.be, group.verb), !reader.isA(reader.words.have, group.verb),
            !reader.isA(lexicon.lasting, group.verb), !isSpeaker(group.tokens.lowerBound - 1)
        else { return false }
        return group.tense != .present || group.isPerfect || group.tokens.count > 1
            || clauses.sentence.kind == .headline
    }

    private func isSpeaker(_ index: Int) -> Bool { reader.isA(lexicon.speaker, index) }

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
        if reader.isKind(.possessive, behind) || reader.isKind(.hyphen, behind) { return true }
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

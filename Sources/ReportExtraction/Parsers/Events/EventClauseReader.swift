import ReportLexicon
import ReportModel

/// Reads the clause around a trigger: how far it goes, which verb tells of it, and whether it happened.
struct EventClauseReader {
    let reader: TokenReader
    private let lexicon: EventLexicon
    private let groups: [VerbGroup]
    /// Those of the sentence.
    private let times: ArraySlice<TimeReading>
    let sentence: LexedSentence

    init(
        reader: TokenReader, lexicon: EventLexicon, groups: [VerbGroup], times: ArraySlice<TimeReading>,
        sentence: LexedSentence
    ) {
        self.reader = reader
        self.lexicon = lexicon
        self.groups = groups
        self.times = times
        self.sentence = sentence
    }

    var isHeadline: Bool { sentence.kind == .headline }

    /// The event that a match tells of; nil if the clause denies it, only imagines it, or names it in passing.
    func draft(_ match: PatternMatch) -> EventDraft? {
        let trigger = lexicon.triggers[match.pattern]
        let clause = clause(around: match.tokens)
        let own = ownGroup(of: match.tokens)
        let group = own ?? governor(of: match.tokens, in: clause)
        guard let status = status(of: group, match.tokens, clause, trigger) else { return nil }
        if trigger.isNoun, !isTold(match.tokens, group, clause) { return nil }
        return EventDraft(
            trigger: trigger, anchor: match.tokens, clause: clause, group: group, status: status, sentence: sentence,
            isReduced: group.map { isReduced($0, in: clause) } ?? false,
            isArranged: group.map(isArranged) ?? false,
            isReminding: own.map { isReminding($0, trigger, in: clause) } ?? false)
    }

    /// The event that a finite verb tells of by itself; nil if its clause denies or only imagines it.
    func draft(of group: VerbGroup, as trigger: EventLexicon.Trigger) -> EventDraft? {
        let clause = clause(around: group.tokens)
        guard !group.isNegated, !isNegated(clause), !isConditional(clause), !isQuestion else { return nil }
        let status = trigger.isSpeech ? .reported : status(of: group, group.tokens, clause, trigger)
        return status.map {
            EventDraft(
                trigger: trigger, anchor: group.tokens, clause: clause, group: group, status: $0, sentence: sentence,
                isReduced: false, isArranged: isArranged(group), isReminding: isReminding(group, trigger, in: clause))
        }
    }

    /// A clause that asks, supposes or denies.
    func isImagined(_ clause: Range<Int>) -> Bool { isQuestion || isConditional(clause) || isNegated(clause) }

    // MARK: The clause

    /// How many tokens a clause reaches to either side of its trigger at most.
    private static let reach = 16

    /// The tokens around `anchor` up to the signs and words that part clauses.
    func clause(around anchor: Range<Int>) -> Range<Int> {
        var start = anchor.lowerBound
        while start > max(reader.limits.lowerBound, anchor.lowerBound - Self.reach), !isBoundary(start - 1) {
            start -= 1
        }
        var end = anchor.upperBound
        while end < min(reader.limits.upperBound, anchor.upperBound + Self.reach), !isBoundary(end) { end += 1 }
        return start..<end
    }

    private func isBoundary(_ index: Int) -> Bool {
        let token = reader[index]
        switch token.kind {
        case .comma, .semicolon, .colon, .quote, .open, .close: return true
        case .hyphen: return token.flags.contains(.spaceBefore)
        // A stop inside a sentence belongs to an abbreviation.
        case .stop: return !reader.limits.contains(index + 1)
        case .word: break
        default: return false
        }
        let words = reader.words
        if reader.isA(words.subordinator, index) || reader.isA(words.relativePronoun, index) { return true }
        return reader.isA(words.conjunction, index) && startsClause(index + 1)
    }

    /// Whether a finite verb begins directly behind a conjunction, or behind a pronoun there.
    private func startsClause(_ index: Int) -> Bool {
        groups.contains {
            $0.isFinite
                && ($0.tokens.lowerBound == index
                    || (reader.isA(reader.words.pronoun, index) && $0.tokens.lowerBound == index + 1))
        }
    }

    /// The verb inside a trigger: one with auxiliaries before one that may be a noun (`forces may be sent`).
    private func ownGroup(of anchor: Range<Int>) -> VerbGroup? {
        let own = groups.filter { $0.tokens.overlaps(anchor) }
        return own.first { $0.isFinite && $0.tokens.count > 1 } ?? own.first
    }

    /// The finite verb of the clause of a noun: the nearest one, before it or behind it.
    private func governor(of anchor: Range<Int>, in clause: Range<Int>) -> VerbGroup? {
        groups.filter { $0.isFinite && clause.contains($0.verb) }.min {
            (distance($0, anchor), $0.verb) < (distance($1, anchor), $1.verb)
        }
    }

    private func distance(_ group: VerbGroup, _ anchor: Range<Int>) -> Int {
        group.verb < anchor.lowerBound ? anchor.lowerBound - group.verb : group.verb - anchor.upperBound
    }

    /// A verb without auxiliaries that is no past tense, or that stands beside the verb of its clause.
    func isReduced(_ group: VerbGroup, in clause: Range<Int>) -> Bool {
        guard group.tokens.count == 1 else { return false }
        if !group.isFinite || reader.isWord(reader.words.by, group.verb + 1) { return true }
        return group.isPassive
            && groups.contains { $0.isFinite && $0.verb != group.verb && clause.contains($0.verb) }
    }

    /// Told of somebody behind `who`, of the speakers themselves, or in the present tense of what is so in general.
    private func isReminding(_ group: VerbGroup, _ trigger: EventLexicon.Trigger, in clause: Range<Int>) -> Bool {
        if reader.isA(lexicon.personal, clause.lowerBound - 1) { return true }
        if isContinued(group) { return true }
        if trigger.isSpeech { return group.isModal || reader.isA(reader.words.be, group.verb) }
        if group.tense == .present, group.tokens.count == 1 { return group.isFinite }
        return reader.looksBack(group)
    }

    /// The second of two verbs with one subject: what goes on with the first.
    func isContinued(_ group: VerbGroup) -> Bool {
        let before = group.tokens.lowerBound - 1
        return before > reader.limits.lowerBound && reader.isA(reader.words.conjunction, before)
    }

    /// `is expected to leave`, `plans to leave`: arranged, not only wished.
    private func isArranged(_ group: VerbGroup) -> Bool {
        group.tense == .future || (!group.isFinite && isBehind(lexicon.ahead, group))
    }

    /// Whether a time stands in these tokens.
    func isDated(_ tokens: Range<Int>) -> Bool {
        times.contains { tokens.contains($0.tokens.lowerBound) && $0.expression.interval != nil }
    }

    /// Whether a quotation of the sentence is open there.
    func isQuoted(_ index: Int) -> Bool {
        !(reader.limits.lowerBound..<index).count { reader.isKind(.quote, $0) && isDouble($0) }.isMultiple(of: 2)
    }

    private func isDouble(_ index: Int) -> Bool { reader.isA(lexicon.quotation, index) }

    // MARK: Whether it happened

    private func status(
        of group: VerbGroup?, _ match: Range<Int>, _ clause: Range<Int>, _ trigger: EventLexicon.Trigger
    ) -> ClaimStatus? {
        if trigger.isSpeech {
            guard isSaid(group, match) else { return nil }
            return foretells(clause) ? trigger.status ?? .reported : .reported
        }
        guard !isConditional(clause), !isQuestion else { return nil }
        guard let group else { return trigger.status ?? .reported }
        if group.isNegated { return nil }
        if group.isModal, !holdsPlanning(group.tokens) { return nil }
        let isInfinitive = reader.isWord(reader.words.to, group.tokens.lowerBound)
        if isInfinitive {
            if isBehind(lexicon.aspect, group) { return trigger.status ?? .reported }
            return isBehind(lexicon.planning, group) ? trigger.status ?? .planned : nil
        }
        let isAhead = group.tense == .future || group.isModal || reader.isA(lexicon.ahead, group.verb)
        return trigger.status ?? (isAhead ? .planned : .reported)
    }

    /// Not what somebody does not say, or refuses to say, unless the trigger itself holds the denial.
    private func isSaid(_ group: VerbGroup?, _ match: Range<Int>) -> Bool {
        guard let group, group.tokens.lowerBound < match.lowerBound else { return true }
        let isInfinitive = reader.isWord(reader.words.to, group.tokens.lowerBound)
        return !group.isNegated && (!isInfinitive || isBehind(lexicon.aspect, group))
    }

    /// Whether a verb of the clause is about what may come.
    private func foretells(_ clause: Range<Int>) -> Bool {
        groups.contains { clause.contains($0.verb) && ($0.isModal || $0.tense == .future) }
    }

    /// `would` of reported plans, or `is expected`, among the auxiliaries.
    private func holdsPlanning(_ tokens: Range<Int>) -> Bool {
        tokens.contains { reader.isA(lexicon.ahead, $0) }
    }

    /// An infinitive behind a word of that class, at most four tokens before it.
    private func isBehind(_ wordClass: WordClass, _ group: VerbGroup) -> Bool {
        let start = group.tokens.lowerBound
        return (max(reader.limits.lowerBound, start - 4)..<start).contains { reader.isA(wordClass, $0) }
    }

    /// `Nor did it start in 2014`.
    private func isNegated(_ clause: Range<Int>) -> Bool {
        [clause.lowerBound - 1, clause.lowerBound].contains { reader.isA(reader.words.negation, $0) }
    }

    private var isQuestion: Bool { reader.isA(lexicon.question, reader.limits.upperBound - 1) }

    private func isConditional(_ clause: Range<Int>) -> Bool {
        let start = clause.lowerBound
        return [start - 1, start].contains { reader.isA(lexicon.conditional, $0) }
    }

    /// A noun tells of an event if it is dated, or if its clause says that it happened.
    private func isTold(_ anchor: Range<Int>, _ group: VerbGroup?, _ clause: Range<Int>) -> Bool {
        if isDated(clause) { return true }
        guard let group else { return isHeadline }
        return reader.isA(lexicon.happening, group.verb)
    }
}

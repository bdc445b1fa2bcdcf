import ReportLexicon
import ReportModel

/// A clause that tells of an event, before roles and date are read.
struct EventDraft: Sendable {
    private(set) var trigger: EventLexicon.Trigger
    /// The words of the trigger.
    let anchor: Range<Int>
    /// From subject to object, without neighbouring clauses.
    let clause: Range<Int>
    /// The verb that tells of it; nil in headlines and lists without verbs.
    let group: VerbGroup?
    let status: ClaimStatus
    let sentence: LexedSentence
    /// A participle behind its noun (`soldiers captured in May`), which only reminds of the event.
    let isReduced: Bool
    /// `will leave`, `is expected to leave`: a plan that its clause tells for sure.
    let isArranged: Bool
    /// What is so in general, or told of somebody in passing (`who fled`): no event unless it is dated.
    let isReminding: Bool

    /// Only its date or its speaker makes the clause an event; no phrase says of which kind.
    var isPlain = false
    /// Found by its time, its speaker or its verb, not by a phrase that alone tells of an event.
    var isFound = false
    /// A statement without a day: news only if its words tell of which kind it is.
    var isUndated = false
    /// What a statement says, with who says it; nil where the clause says all.
    var content: Range<Int>?

    /// The words that tell of the event.
    var reach: Range<Int> {
        guard let content else { return clause }
        return min(content.lowerBound, clause.lowerBound)..<max(content.upperBound, clause.upperBound)
    }

    /// The same clause as an event of a kind that a phrase names.
    func of(_ trigger: EventLexicon.Trigger) -> EventDraft {
        var draft = self
        draft.trigger = trigger
        draft.isPlain = false
        return draft
    }
}

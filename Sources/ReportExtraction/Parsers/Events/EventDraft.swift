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

    /// The same clause as an event of another kind.
    func of(_ trigger: EventLexicon.Trigger) -> EventDraft {
        var draft = self
        draft.trigger = trigger
        return draft
    }
}

import ReportLexicon
import ReportModel

/// Reads what a clause shows that speaks for or against its being an event, whatever its subject.
struct EventSignReader {
    /// A clause of so few tokens tells little.
    private static let shortLength = 4
    private static let phraseLength = 3

    let document: LexedArticle
    let clauses: EventClauseReader
    /// Without the day of the article, times of its own are rare in it and tell nothing.
    let isDayKnown: Bool

    /// - Parameter isLater: other events stand before it in the sentence.
    func signs(of draft: EventDraft, _ telling: EventMerger.Telling, isLater: Bool) -> EventSigns {
        var signs = EventSigns()
        insertTimes(draft, telling, &signs)
        insertVerb(draft, &signs)
        signs.insert(.headline, if: telling.isHeadline)
        signs.insert(.later, if: isLater)
        signs.insert(.statement, if: draft.trigger.isSpeech)
        signs.insert(.noun, if: draft.trigger.isNoun)
        signs.insert(.found, if: draft.isFound)
        signs.insert(.plain, if: draft.isPlain)
        signs.insert(.phrase, if: draft.anchor.count >= Self.phraseLength)
        signs.insert(.short, if: draft.clause.count <= Self.shortLength)
        signs.insert(.figure, if: document.tokens[draft.clause].contains { $0.kind == .digits })
        signs.insert(.place, if: telling.event.place != nil)
        signs.insert(.actor, if: telling.event.actors.contains { $0.role == .actor })
        signs.insert(.recipient, if: telling.event.actors.contains { $0.role == .recipient })
        return signs
    }

    private func insertTimes(_ draft: EventDraft, _ telling: EventMerger.Telling, _ signs: inout EventSigns) {
        signs.insert(.ownTime, if: clauses.isDated(draft.clause))
        guard isDayKnown else { return }
        signs.insert(.timeBefore, if: telling.basis == .sentenceBefore)
        signs.insert(.assumedTime, if: telling.basis == .publication)
        signs.insert(.undatedStatement, if: draft.isUndated)
    }

    private func insertVerb(_ draft: EventDraft, _ signs: inout EventSigns) {
        let reader = clauses.reader
        signs.insert(.reduced, if: draft.isReduced)
        signs.insert(.arranged, if: draft.isArranged)
        signs.insert(.relative, if: reader.isA(reader.words.relativePronoun, draft.clause.lowerBound - 1))
        guard let group = draft.group else { return signs.insert(.verbless, if: true) }
        signs.insert(.present, if: group.tense == .present && !group.isPerfect)
        signs.insert(.perfect, if: group.isPerfect)
        signs.insert(.continued, if: clauses.isContinued(group))
        signs.insert(.relativeSubject, if: reader.isA(reader.words.relativePronoun, group.tokens.lowerBound - 1))
    }
}

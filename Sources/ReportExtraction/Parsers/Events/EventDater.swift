import ReportLexicon
import ReportModel

/// Says when an event was: by its phrase, its clause, its sentence, the sentence before, or the publication.
struct EventDater {
    /// News without a date is about the week before it comes out.
    private static let recentDays = 6
    /// What is only planned is put into the month that follows.
    private static let plannedDays = 30

    let document: LexedArticle
    /// In text order.
    let times: [TimeReading]
    let publication: CivilInterval?

    /// The date, and whether the text states it.
    func date(of draft: EventDraft) -> (interval: CivilInterval?, isStated: Bool) {
        if let date = draft.trigger.date { return (date, true) }
        if let time = nearest(in: draft.clause, to: draft) ?? nearest(in: draft.sentence.tokens, to: draft) {
            return (interval(time, draft), true)
        }
        if let before = sentenceBefore(draft.sentence), let time = nearest(in: before.tokens, to: draft) {
            return (interval(time, draft), true)
        }
        return (assumed(draft), false)
    }

    private func nearest(in range: Range<Int>, to draft: EventDraft) -> TimeReading? {
        times.filter { range.contains($0.tokens.lowerBound) && isUsable($0, draft) }.min {
            (distance($0, draft), $0.tokens.lowerBound) < (distance($1, draft), $1.tokens.lowerBound)
        }
    }

    /// `since March` begins what lasts; it dates an event only if it stands behind that event's own verb.
    private func isUsable(_ time: TimeReading, _ draft: EventDraft) -> Bool {
        guard time.expression.interval != nil, time.expression.kind != .set else { return false }
        return !time.isBaseline || draft.trigger.lasts
    }

    private func distance(_ time: TimeReading, _ draft: EventDraft) -> Int {
        time.tokens.lowerBound < draft.anchor.lowerBound
            ? draft.anchor.lowerBound - time.tokens.upperBound : time.tokens.lowerBound - draft.anchor.upperBound
    }

    private func interval(_ time: TimeReading, _ draft: EventDraft) -> CivilInterval? {
        guard time.isBaseline, let start = time.expression.interval?.earliest else { return time.expression.interval }
        return CivilInterval(from: start, to: nil)
    }

    private func sentenceBefore(_ sentence: LexedSentence) -> LexedSentence? {
        guard sentence.index > 0 else { return nil }
        let before = document.sentences[sentence.index - 1]
        return before.passage == sentence.passage ? before : nil
    }

    private func assumed(_ draft: EventDraft) -> CivilInterval? {
        guard let publication else { return nil }
        switch draft.status {
        case .planned, .forecast:
            return CivilInterval(
                oneDayFrom: publication.earliest, to: publication.latest?.adding(days: Self.plannedDays))
        case .reported, .announced, .hypothetical, .denied:
            return CivilInterval(
                oneDayFrom: publication.earliest?.adding(days: -Self.recentDays), to: publication.latest)
        }
    }
}

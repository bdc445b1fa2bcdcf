import ReportLexicon
import ReportModel

/// Finds the expressions that are the two ends of a period: `from March to May`, `between 24 February and 3 March`.
///
/// TimeML has two expressions there, each with a day of its own; the period is told beside them.
struct TimeRanges {
    let document: LexedArticle
    let lexicon: Lexicon

    /// The drafts with `opensRange` set on the first of two ends, which takes the year of the second if it has none.
    func joined(_ drafts: [TimeDraft]) -> [TimeDraft] {
        guard drafts.count > 1 else { return drafts }
        var drafts = drafts
        for index in drafts.indices.dropLast() where isRange(drafts[index], drafts[index + 1]) {
            guard index == 0 || !drafts[index - 1].opensRange else { continue }
            drafts[index].opensRange = true
            drafts[index].complete(from: drafts[index + 1])
        }
        return drafts
    }

    private func isRange(_ first: TimeDraft, _ last: TimeDraft) -> Bool {
        guard first.isCalendar, last.isCalendar, last.tokens.lowerBound == first.tokens.upperBound + 1 else {
            return false
        }
        let joint = document.tokens[first.tokens.upperBound]
        let opening = first.tokens.lowerBound - 1
        let opens = document.isA(lexicon.times.range.opening, opening, lexicon.vocabulary)
        if lexicon.vocabulary[joint.word].classes.contains(lexicon.times.range.joint) { return true }
        if joint.kind == .hyphen { return true }
        return opens && joint.word == lexicon.times.range.and
    }
}

extension TimeDraft {
    /// Whether it names a stretch of the calendar, from which or to which a period can last.
    fileprivate var isCalendar: Bool {
        switch value {
        case .calendar, .page, .weekday: true
        default: false
        }
    }

    /// `from November to March 2023`: what the first end leaves out the second gives.
    fileprivate mutating func complete(from last: TimeDraft) {
        guard case .calendar(var first) = value, case .calendar(let end) = last.value, first.year == nil,
            first.yearShift == nil, first.relation == nil
        else { return }
        guard let year = end.year else {
            direction = last.direction
            return
        }
        first.year = year
        if let begin = first.stretch(in: year), let finish = end.stretch(in: year), begin.first > finish.last {
            first.year = year - 1
        }
        value = .calendar(first)
    }
}

import ReportLexicon
import ReportModel

/// What the sentence around an expression tells of it: whether its clause looks back or ahead, and a "since" before it.
struct TimeContext {
    private let document: LexedArticle
    private let sentence: Range<Int>
    private let vocabulary: Vocabulary
    private let times: TimeLexicon

    init(document: LexedArticle, sentence: Range<Int>, lexicon: Lexicon) {
        self.document = document
        self.sentence = sentence
        vocabulary = lexicon.vocabulary
        times = lexicon.times
    }

    func completed(_ draft: TimeDraft) -> TimeDraft {
        var draft = draft
        draft.isBaseline = follows(times.since, draft.tokens.lowerBound)
        draft.bound = bound(before: draft.tokens.lowerBound)
        draft.direction = direction(around: draft.tokens)
        if follows(times.tense.deadline, draft.tokens.lowerBound) {
            // `withdrew by April` may look back, `gave them until Friday` does not.
            if case .calendar = draft.value, draft.direction == .past {
                draft.direction = .unknown
            } else {
                draft.direction = .future
            }
        }
        return draft
    }

    /// Whether the word stands before the token, with no more than an article between them.
    private func follows(_ wordClass: WordClass, _ token: Int) -> Bool {
        (1...2).contains { distance in
            let index = token - distance
            return sentence.contains(index) && classes(index).contains(wordClass)
        }
    }

    private func bound(before token: Int) -> TimeBound? {
        guard sentence.contains(token - 1) else { return nil }
        return times.value(of: document.tokens[token - 1].word, as: .bound).flatMap { TimeBound(rawValue: $0) }
    }

    private func classes(_ token: Int) -> WordClassSet { vocabulary[document.tokens[token].word].classes }

    /// The nearest verb before the expression decides, else the nearest behind it.
    private func direction(around tokens: Range<Int>) -> TimeDirection {
        for index in stride(
            from: tokens.lowerBound - 1, through: max(sentence.lowerBound, tokens.lowerBound - 14), by: -1)
        {
            if let found = direction(of: index) { return found }
        }
        for index in tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 10) {
            if let found = direction(of: index) { return found }
        }
        return .unknown
    }

    private func direction(of index: Int) -> TimeDirection? {
        let token = document.tokens[index]
        guard token.kind == .word else { return nil }
        if token.word == times.tense.be, isAny(of: times.tense.open, index - 1) { return .future }
        if token.word == times.tense.to, isAny(of: times.tense.plan, index - 1) { return .future }
        let info = vocabulary[token.word]
        if info.classes.contains(times.tense.future) { return .future }
        if info.classes.contains(times.tense.past) { return .past }
        guard info.verb != 0, info.forms.isSubset(of: [.past, .participle]) else { return nil }
        return isAhead(index) ? .future : .past
    }

    /// Whether a participle belongs to `would be`, `to be`, `may be`.
    private func isAhead(_ participle: Int) -> Bool {
        (1...2).contains { distance in
            let index = participle - distance
            return sentence.contains(index) && document.tokens[index].word == times.tense.be
                && isAny(of: times.tense.open, index - 1)
        }
    }

    private func isAny(of wordClass: WordClass, _ index: Int) -> Bool {
        sentence.contains(index) && classes(index).contains(wordClass)
    }
}

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
        draft.direction = direction(around: draft.tokens)
        return draft
    }

    /// Whether the word stands before the token, with no more than an article between them.
    private func follows(_ wordClass: WordClass, _ token: Int) -> Bool {
        (1...2).contains { distance in
            let index = token - distance
            return sentence.contains(index) && classes(index).contains(wordClass)
        }
    }

    private func classes(_ token: Int) -> WordClassSet { vocabulary[document.tokens[token].word].classes }

    /// The nearest verb before the expression decides, else the nearest behind it.
    private func direction(around tokens: Range<Int>) -> TimeDirection {
        if follows(times.tense.deadline, tokens.lowerBound) { return .future }
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
        let info = vocabulary[token.word]
        if info.classes.contains(times.tense.future) { return .future }
        if info.classes.contains(times.tense.past) { return .past }
        if info.verb != 0, info.forms.isSubset(of: [.past, .participle]) { return .past }
        return nil
    }
}

/// A condition on one token.
struct TokenTest: Sendable, Hashable {
    enum Subject: Sendable, Hashable {
        case any
        case word(WordID)
        case verb(WordID)
        case noun(WordID)
        case wordClass(WordClass)
        case kind(TokenKind)
    }

    let subject: Subject
    /// Flags that the token must have.
    var required: TokenFlags = []
    /// Forms of which the word must be able to be one; empty for any.
    var forms: WordForms = []
    /// No white space may stand before the token.
    var isAdjacent = false

    /// Whether the token passes.
    /// - Parameter info: what the vocabulary knows of its word; asked only where the test needs it.
    @inline(__always)
    func accepts(_ token: Token, _ info: () -> WordInfo) -> Bool {
        if isAdjacent, token.flags.contains(.spaceBefore) { return false }
        guard token.flags.isSuperset(of: required) else { return false }
        switch subject {
        case .any: return true
        case .kind(let kind): return token.kind == kind
        case .word(let word): return token.word == word
        case .verb(let lemma): return token.word != 0 && hasForm(info()) && info().verb == lemma
        case .noun(let lemma): return token.word != 0 && hasForm(info()) && info().noun == lemma
        case .wordClass(let wordClass):
            return token.word != 0 && hasForm(info()) && info().classes.contains(wordClass)
        }
    }

    @inline(__always)
    private func hasForm(_ info: WordInfo) -> Bool { forms.isEmpty || !info.forms.isDisjoint(with: forms) }
}

extension TokenTest {
    /// The words that can pass a test of words, in ascending order.
    func words(of vocabulary: Vocabulary) -> [WordID] {
        switch subject {
        case .any, .kind: []
        case .word(let word): [word]
        case .verb(let lemma): vocabulary.forms(ofVerb: lemma)
        case .noun(let lemma): vocabulary.forms(ofNoun: lemma)
        case .wordClass(let name): vocabulary.words(in: name)
        }
    }
}

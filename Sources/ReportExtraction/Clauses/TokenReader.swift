import ReportLexicon

/// Questions about the tokens of one sentence; outside its limits every answer is no.
struct TokenReader {
    let document: LexedArticle
    let limits: Range<Int>
    let vocabulary: Vocabulary
    let words: ClauseLexicon

    init(_ document: LexedArticle, limits: Range<Int>, lexicon: Lexicon) {
        self.document = document
        self.limits = limits
        vocabulary = lexicon.vocabulary
        words = lexicon.clauses
    }

    subscript(index: Int) -> Token { document.tokens[index] }

    func info(_ index: Int) -> WordInfo {
        limits.contains(index) ? vocabulary[document.tokens[index].word] : WordInfo()
    }

    func isA(_ wordClass: WordClass, _ index: Int) -> Bool {
        limits.contains(index) && vocabulary[document.tokens[index].word].classes.contains(wordClass)
    }

    func isKind(_ kind: TokenKind, _ index: Int) -> Bool {
        limits.contains(index) && document.tokens[index].kind == kind
    }

    func isWord(_ word: WordID, _ index: Int) -> Bool {
        limits.contains(index) && document.tokens[index].word == word
    }

    func hasForm(_ forms: WordForms, _ index: Int) -> Bool { !info(index).forms.isDisjoint(with: forms) }

    /// A capitalized word that does not begin the sentence.
    func isName(_ index: Int) -> Bool {
        limits.contains(index) && index > limits.lowerBound && document.tokens[index].kind == .word
            && document.tokens[index].flags.contains(.capital)
    }

    /// A word outside the vocabulary that ends like a participle or adverb.
    func isUnknown(_ index: Int, endingIn ending: StaticString) -> Bool {
        guard isKind(.word, index), self[index].word == 0 else { return false }
        return document.endsWith(ending, token: index)
    }

    /// An adverb that may stand inside a verb group.
    func isAdverb(_ index: Int) -> Bool { isA(words.adverb, index) || isUnknown(index, endingIn: "ly") }

    /// Whether a verb tells what was done before another past (`had lost`).
    func looksBack(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        return group.tokens.count > 1 && isA(words.have, first) && isA(words.pastAuxiliary, first)
    }

    /// Whether a noun phrase may begin here: an article, a number, a name, a plain word.
    func beginsNounPhrase(_ index: Int) -> Bool {
        guard limits.contains(index) else { return false }
        switch self[index].kind {
        case .digits, .currency: return true
        case .word: break
        default: return false
        }
        let info = info(index)
        if info.classes.contains(words.determiner) || info.classes.contains(words.pronoun) { return true }
        return !info.classes.intersects(words.closed) && !isAdverb(index)
    }
}

/// A phrase of the lexicon, made known to the vocabulary while that is still being built.
///
/// Words stand one behind the other; `dollar/n` is singular or plural, `exceed/v` any form of the verb, `top/v:ed` its
/// past and participle. Signs (`$`, `-`) are words too.
struct PhraseSource {
    enum Element {
        case word(WordID)
        case noun(WordID)
        case verb(WordID, WordForms)
    }

    let elements: [Element]

    init(_ source: String, builder: inout VocabularyBuilder) {
        elements = source.split(separator: " ").map { part in
            if part.hasSuffix("/v:ed") {
                return .verb(builder.internVerb(String(part.dropLast(5))), [.past, .participle])
            }
            if part.hasSuffix("/v") { return .verb(builder.internVerb(String(part.dropLast(2))), []) }
            if part.hasSuffix("/n") { return .noun(builder.internNoun(String(part.dropLast(2)))) }
            return .word(builder.intern(String(part)))
        }
    }
}

/// The words that are forms of a noun or verb, looked up once for all phrases.
struct WordFormIndex {
    private let vocabulary: Vocabulary
    private var nouns: [WordID: [WordID]] = [:]
    private var verbs: [WordID: [WordID]] = [:]

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        for word in 1..<WordID(max(vocabulary.wordCount, 1)) {
            let info = vocabulary[word]
            if info.noun != 0 { nouns[info.noun, default: []].append(word) }
            if info.verb != 0 { verbs[info.verb, default: []].append(word) }
        }
    }

    /// All spellings of a phrase as words.
    func expand(_ phrase: PhraseSource) -> [[WordID]] {
        var spellings: [[WordID]] = [[]]
        for element in phrase.elements {
            let words = words(of: element)
            spellings = spellings.flatMap { spelling in words.map { spelling + [$0] } }
        }
        return spellings
    }

    private func words(of element: PhraseSource.Element) -> [WordID] {
        switch element {
        case .word(let word): return [word]
        case .noun(let lemma): return nouns[lemma] ?? [lemma]
        case .verb(let lemma, let forms):
            let all = verbs[lemma] ?? [lemma]
            return forms.isEmpty ? all : all.filter { !vocabulary[$0].forms.isDisjoint(with: forms) }
        }
    }
}

/// The words that numbers are made of, from `numbers.tsv`, and vague ones with their bounds, from `vague.json5`.
package struct NumberLexicon: Sendable {
    private let words: [NumberWord]
    private let starters: [Bool]
    package let vague: PhraseTable<VagueNumber>
    /// The entries of `vague.json5` as they stand in the file, with their examples.
    package let vagueRules: [VagueNumberRule]
    package let and: WordID
    package let point: WordID
    /// `minus` and `negative`.
    package let negatives: [WordID]

    /// What the word does inside a number.
    @inline(__always)
    package subscript(word: WordID) -> NumberWord { words[Int(word)] }

    /// Whether a number can begin with the word; `a` and `an` are left out, because they mostly begin none.
    @inline(__always)
    package func canStart(_ word: WordID) -> Bool { starters[Int(word)] }
}

extension NumberLexicon {
    /// The lexicon before the vocabulary is complete.
    struct Draft {
        fileprivate var words: [WordID: NumberWord] = [:]
        fileprivate var vague: [(PhraseSource, VagueNumber)] = []
        fileprivate let vagueRules: [VagueNumberRule]
        fileprivate let and: WordID
        fileprivate let point: WordID
        fileprivate let negatives: [WordID]

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            and = builder.intern("and")
            point = builder.intern("point")
            negatives = [builder.intern("minus"), builder.intern("negative")]
            vagueRules = try files.json5("vague.json5", as: [VagueNumberRule].self)
            for row in try files.tsv("numbers.tsv") { try insert(row, builder: &builder) }
            for rule in vagueRules {
                try rule.validate()
                let number = VagueNumber(low: rule.low, high: rule.high, rule: rule.name)
                vague += rule.words.map { (PhraseSource($0, builder: &builder), number) }
            }
        }

        private mutating func insert(_ row: [String], builder: inout VocabularyBuilder) throws(LexiconError) {
            let parts = row.count == 3 ? row[1].split(separator: "/").compactMap { Int($0) } : []
            guard let last = parts.last, let kind = NumberWord.Kind(name: row[0]) else {
                throw LexiconError(
                    file: "numbers.tsv", entry: row.joined(separator: " "), problem: "is not <kind> <value> <words>",
                    hint: "see the head of the file for the kinds")
            }
            let number = NumberWord(kind: kind, value: last, numerator: parts.count == 2 ? parts[0] : 1)
            let group: String? =
                switch kind {
                case .ones, .tens: "number-word"
                case .ordinal: "ordinal-word"
                default: nil
                }
            for word in row[2].split(separator: " ") {
                words[builder.intern(String(word))] = number
                if let group { builder.insert(String(word), into: try builder.wordClass(group)) }
            }
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary, forms: WordFormIndex) {
        let count = vocabulary.wordCount
        vagueRules = draft.vagueRules
        words = (0..<count).map { draft.words[WordID($0)] ?? .none }
        vague = PhraseTable(draft.vague, by: .first, forms: forms, wordCount: count)
        let (words, vague) = (words, vague)
        starters = (0..<count).map { index in
            switch words[index].kind {
            case .ones, .tens, .hundred, .ordinal, .half, .sign, .part, .dozen, .scale: true
            case .article: false
            case .none, .plural, .suffix: vague.hasPhrase(by: WordID(index))
            }
        }
        (and, point, negatives) = (draft.and, draft.point, draft.negatives)
    }
}

/// How words around a number bound it; the entries of `hedges.json5` explain each.
@usableFromInline package enum Bound: String, Sendable, Decodable, CaseIterable {
    case about
    case moreThan
    case atLeast
    case upTo
    case lessThan
    case nearly
    case justOver
    case exactly
    case all
    case another
}

/// Words before and behind a number that tell how exactly it is meant, from `hedges.json5`.
package struct HedgeLexicon: Sendable {
    package struct Sense: Sendable {
        package let bound: Bound
        /// The name of its entry in `hedges.json5`.
        package let rule: String
    }

    /// Phrases that stand before a number, found from their last word.
    package let before: PhraseTable<Sense>
    /// Phrases that stand behind a number or its noun.
    package let behind: PhraseTable<Sense>
    /// The entries as they stand in the file, with their examples.
    package let rules: [HedgeRule]
}

/// An entry of `hedges.json5`.
package struct HedgeRule: Sendable, Decodable {
    package let name: String
    package let bound: Bound
    package let before: [String]
    package let after: [String]
    package let examples: [String]
    package let counterexamples: [String]
}

extension HedgeLexicon {
    /// The lexicon before the vocabulary is complete.
    struct Draft {
        fileprivate var before: [(PhraseSource, Sense)] = []
        fileprivate var behind: [(PhraseSource, Sense)] = []

        fileprivate let rules: [HedgeRule]

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            rules = try files.json5("hedges.json5", as: [HedgeRule].self)
            for rule in rules {
                guard !rule.examples.isEmpty, !rule.counterexamples.isEmpty else {
                    throw LexiconError(
                        file: "hedges.json5", entry: rule.name, problem: "needs an example and a counterexample")
                }
                let sense = Sense(bound: rule.bound, rule: rule.name)
                before += rule.before.map { (PhraseSource($0, builder: &builder), sense) }
                behind += rule.after.map { (PhraseSource($0, builder: &builder), sense) }
            }
        }
    }

    init(_ draft: Draft, forms: WordFormIndex, wordCount: Int) {
        before = PhraseTable(draft.before, by: .last, forms: forms, wordCount: wordCount)
        behind = PhraseTable(draft.behind, by: .first, forms: forms, wordCount: wordCount)
        rules = draft.rules
    }
}

/// All that reading numbers and quantities needs to know.
package final class QuantityLexicon: Sendable {
    package let numbers: NumberLexicon
    package let units: UnitLexicon
    package let hedges: HedgeLexicon
    package let nouns: NounLexicon
    package let ignored: IgnoredLexicon

    init(_ draft: Draft, vocabulary: Vocabulary) {
        let forms = WordFormIndex(vocabulary)
        units = UnitLexicon(draft.units, forms: forms, wordCount: vocabulary.wordCount)
        hedges = HedgeLexicon(draft.hedges, forms: forms, wordCount: vocabulary.wordCount)
        numbers = NumberLexicon(
            draft.numbers, units: units, hedges: hedges, forms: forms, wordCount: vocabulary.wordCount)
        nouns = draft.nouns
        ignored = IgnoredLexicon(draft.ignored, vocabulary: vocabulary)
    }
}

extension QuantityLexicon {
    /// The lexicon before the vocabulary is complete.
    struct Draft {
        fileprivate let numbers: NumberLexicon.Draft
        fileprivate let units: UnitLexicon.Draft
        fileprivate let hedges: HedgeLexicon.Draft
        fileprivate let nouns: NounLexicon
        fileprivate let ignored: IgnoredLexicon.Draft

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            numbers = try NumberLexicon.Draft(files: files, builder: &builder)
            units = try UnitLexicon.Draft(files: files, builder: &builder)
            hedges = try HedgeLexicon.Draft(files: files, builder: &builder)
            nouns = try NounLexicon(files: files, builder: &builder)
            ignored = try IgnoredLexicon.Draft(files: files, builder: &builder)
        }
    }
}

/// The word classes that tell whether a full stop ends a sentence; their words stand in `sentences.tsv`.
package struct SentenceLexicon: Sendable {
    package let fullStop: WordClass
    package let ellipsis: WordClass
    /// Words by which something is told (`said`).
    package let say: WordClass
    package let preposition: WordClass
    package let subordinator: WordClass
    package let openingQuote: WordClass
    package let closingQuote: WordClass
    /// Stands before a name and never ends a sentence (`Gen.`); written with a capital.
    package let titleAbbreviation: WordClass
    /// An abbreviation only before a number (`No. 5`, `Sept. 28`).
    package let numberAbbreviation: WordClass
    /// An abbreviation that may also be the last word of a sentence (`Inc.`).
    package let closingAbbreviation: WordClass
    /// Words which, written with a capital, are more likely to begin a sentence than to be a name.
    package let starters: [WordClass]

    init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
        try builder.insertClasses(from: "sentences.tsv", of: files)
        fullStop = try builder.wordClass("full-stop")
        ellipsis = try builder.wordClass("ellipsis")
        say = try builder.wordClass("say")
        preposition = try builder.wordClass("preposition")
        subordinator = try builder.wordClass("subordinator")
        openingQuote = try builder.wordClass("opening-quote")
        closingQuote = try builder.wordClass("closing-quote")
        titleAbbreviation = try builder.wordClass("title-abbreviation")
        numberAbbreviation = try builder.wordClass("number-abbreviation")
        closingAbbreviation = try builder.wordClass("closing-abbreviation")
        starters = [
            try builder.wordClass("determiner"), try builder.wordClass("pronoun"),
            try builder.wordClass("preposition"), try builder.wordClass("conjunction"),
            try builder.wordClass("subordinator"), try builder.wordClass("sentence-adverb"),
        ]
    }
}

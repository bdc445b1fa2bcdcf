/// Classes of words that tell what is counted and where a counted noun phrase ends, from `nouns.tsv`.
package struct NounLexicon: Sendable, BitwiseCopyable {
    package let person: WordClass
    package let item: WordClass
    package let personState: WordClass
    package let countedByOrdinal: WordClass
    package let lyNoun: WordClass
    package let notPlural: WordClass
    package let finiteVerb: WordClass
    package let moneyNoun: WordClass
    package let moneyVerb: WordClass
    package let moneyLink: WordClass
    package let ordinalSuffix: WordClass
    /// What calibers are given of (`howitzer`).
    package let gun: WordClass
    /// Words of addresses on the net (`https`, `www`).
    package let addressWord: WordClass
    /// Words at which a noun phrase ends: all closed classes of `classes.tsv`, and `noun-stop`.
    package let boundaries: WordClassSet
    package let determiner: WordClass
    /// Forms of be and have, modals and `also`-like adverbs.
    package let auxiliaries: WordClassSet
}

extension NounLexicon {
    /// Reads `nouns.tsv` of the folder and of the topic.
    init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
        try builder.insertClasses(from: "nouns.tsv", of: files)
        try builder.insertClasses(from: files.topic + "/nouns.tsv", of: files)
        person = try builder.wordClass("person-noun")
        item = try builder.wordClass("item-noun")
        personState = try builder.wordClass("person-state")
        countedByOrdinal = try builder.wordClass("counted-by-ordinal")
        lyNoun = try builder.wordClass("ly-noun")
        notPlural = try builder.wordClass("not-plural")
        finiteVerb = try builder.wordClass("finite-verb")
        moneyNoun = try builder.wordClass("money-noun")
        moneyVerb = try builder.wordClass("money-verb")
        moneyLink = try builder.wordClass("money-link")
        gun = try builder.wordClass("gun-word")
        ordinalSuffix = try builder.wordClass("ordinal-suffix")
        auxiliaries = WordClassSet([
            try builder.wordClass("be"), try builder.wordClass("have"), try builder.wordClass("modal"),
            try builder.wordClass("adverb"),
        ])
        addressWord = try builder.wordClass("address-word")
        determiner = try builder.wordClass("determiner")
        var closed: [WordClass] = []
        for name in [
            "determiner", "pronoun", "preposition", "conjunction", "subordinator", "be", "have", "do", "modal",
            "negation", "noun-stop", "possessive-determiner",
        ] {
            closed.append(try builder.wordClass(name))
        }
        boundaries = WordClassSet(closed)
    }
}

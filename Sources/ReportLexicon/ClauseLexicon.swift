/// The word classes with which the clause parser tells verbs, subjects and objects apart.
package final class ClauseLexicon: Sendable {
    package let verb: WordClass
    /// Base and `-s` forms that are nouns as often (`attack`, `reports`).
    package let nounOrVerb: WordClass
    package let intransitive: WordClass
    package let say: WordClass
    /// Verbs behind which a number is the value of their subject (`amounts to`, `reached`).
    package let amount: WordClass
    /// Verbs whose subject is the victim (`lost`, `suffered`).
    package let suffer: WordClass
    /// Verbs that tell what lasts, not what happens (`remain`, `employ`, `include`).
    package let state: WordClass
    /// Verbs and nouns of what is done once (`expel`, `raid`).
    package let deed: WordClass
    /// Nouns of money that is kept (`fund`, `reserves`).
    package let hoard: WordClass
    /// `average`, `median`.
    package let mean: WordClass
    /// Verbs of what happens to people (`kill`, `arrest`).
    package let personVerb: WordClass
    /// `could`, `may`: what follows is not yet so.
    package let possibility: WordClass
    /// `than`, `versus`: what follows is what a number is compared with.
    package let comparison: WordClass
    /// Verbs of what a thing has room for (`carry`, `seat`).
    package let capacity: WordClass
    /// `can`, `capable`: what tells that a thing could.
    package let ability: WordClass
    /// Verbs before the parts of a whole (`comprise`, `consist`).
    package let parts: WordClass
    /// Nouns of wholes that are made of so many (`group`, `panel`).
    package let whole: WordClass
    /// `total`, `sum`.
    package let total: WordClass
    /// `enemy`: the other party than the one that speaks.
    package let enemy: WordClass
    /// `each`, `apiece`: two sides have as many.
    package let mutual: WordClass
    /// `side`, as in `40 captives a side`.
    package let side: WordClass
    package let between: WordID
    /// `global`, `worldwide`, and `world` where it means all countries.
    package let worldwide: WordClass
    package let world: WordID
    /// Verbs of what is done once (`has approved $40 million`).
    package let singleAct: WordClass
    /// Words before a number with which one is compared (`from`, `against`).
    package let contrast: WordClass
    /// What is dealt in on the world's markets (`crude`, `gold`).
    package let traded: WordClass
    /// Pronouns of the third person, possessive ones too.
    package let referring: WordClass
    /// Those of them that mean a person (`she`, `his`).
    package let personal: WordClass
    /// Verbs with two objects (`gave the city 40 buses`).
    package let ditransitive: WordClass
    /// `number`, `figure`, `toll`: words that stand for what was counted before.
    package let tally: WordClass
    /// `other`, `remaining`: the rest of what was counted before.
    package let remaining: WordClass
    /// Words that hedge a number (`more than`, `at least`).
    package let hedge: WordClass
    /// `two`, `dozens`, `million`.
    package let numberWord: WordClass
    /// `hold`, `keep`: who does it is not who suffers it.
    package let holding: WordClass
    /// Verbs that give a number in the passive (`are put at`).
    package let estimate: WordClass
    /// `up`, `down`.
    package let direction: WordClass
    /// `would`, the future of what was said in the past.
    package let backshifted: WordClass
    /// Words before the day up to which something is counted (`by`, `until`).
    package let upTo: WordClass
    package let be: WordClass
    package let have: WordClass
    package let auxiliaryDo: WordClass
    package let modal: WordClass
    package let futureModal: WordClass
    /// `was`, `had`, `did`.
    package let pastAuxiliary: WordClass
    package let negation: WordClass
    package let adverb: WordClass
    package let determiner: WordClass
    package let article: WordClass
    package let pronoun: WordClass
    package let preposition: WordClass
    package let conjunction: WordClass
    package let subordinator: WordClass
    package let particle: WordClass
    /// `biggest`, `first`: words that compare.
    package let superlative: WordClass
    /// Words before a part of what was counted.
    package let including: WordClass
    /// `its`, `their`.
    package let possessive: WordClass
    /// Prepositions before the place in which something happens.
    package let whereabouts: WordClass
    /// Adverbs between a verb and its object (`brought home 12 captives`).
    package let homeward: WordClass
    package let relativePronoun: WordClass
    /// Determiners of what is known already.
    package let known: WordClass
    /// Words that make a time span tell when, not how long (`ago`, `past`, `after`).
    package let timeRelation: WordClass
    /// Modals, and the forms of be, have and do.
    package let auxiliaries: WordClassSet
    /// What no noun phrase begins with.
    package let closed: WordClassSet
    /// What begins a clause inside a sentence.
    package let joints: WordClassSet
    package let to: WordID
    package let of: WordID
    package let since: WordID
    package let from: WordID
    package let by: WordID
    package let `in`: WordID

    /// The classes by name, from `classes.tsv`.
    struct Draft {
        let classes: [String: WordClass]
        let to: WordID
        let of: WordID
        let since: WordID
        let from: WordID
        let by: WordID
        let `in`: WordID
        let between: WordID
        let world: WordID

        init(builder: inout VocabularyBuilder) throws(LexiconError) {
            var classes: [String: WordClass] = [:]
            for name in ClauseLexicon.names { classes[name] = try builder.wordClass(name) }
            self.classes = classes
            (to, of, since) = (builder.intern("to"), builder.intern("of"), builder.intern("since"))
            (from, by, `in`) = (builder.intern("from"), builder.intern("by"), builder.intern("in"))
            (between, world) = (builder.intern("between"), builder.intern("world"))
        }
    }

    private static let names = [
        "verb", "noun-or-verb", "intransitive", "say", "amount-verb", "suffer", "state", "be", "have", "do", "modal",
        "future-modal",
        "past-auxiliary",
        "negation", "adverb", "determiner", "article", "pronoun", "preposition", "conjunction", "subordinator",
        "particle",
        "relative-pronoun", "when-word", "known", "homeward", "whereabouts", "possessive-determiner", "including",
        "superlative", "deed", "hoard", "mean", "total", "capacity", "ability",
        "parts", "whole", "person-verb", "possibility", "comparison",
        "enemy", "worldwide", "traded", "referring",
        "ditransitive", "tally", "remaining", "backshifted",
        "up-to", "direction", "hedge-word", "number-word", "holding", "estimate", "mutual", "side", "personal",
        "single-act", "contrast",
    ]

    init(_ draft: Draft) {
        func named(_ name: String) -> WordClass { draft.classes[name] ?? WordClass(rawValue: 0) }
        verb = named("verb")
        nounOrVerb = named("noun-or-verb")
        intransitive = named("intransitive")
        say = named("say")
        amount = named("amount-verb")
        suffer = named("suffer")
        state = named("state")
        deed = named("deed")
        ditransitive = named("ditransitive")
        tally = named("tally")
        remaining = named("remaining")
        backshifted = named("backshifted")
        upTo = named("up-to")
        hedge = named("hedge-word")
        holding = named("holding")
        estimate = named("estimate")
        numberWord = named("number-word")
        direction = named("direction")
        hoard = named("hoard")
        mean = named("mean")
        (capacity, ability) = (named("capacity"), named("ability"))
        (personVerb, possibility, comparison) = (named("person-verb"), named("possibility"), named("comparison"))
        (parts, whole) = (named("parts"), named("whole"))
        total = named("total")
        enemy = named("enemy")
        (mutual, side, between) = (named("mutual"), named("side"), draft.between)
        (worldwide, world, traded) = (named("worldwide"), draft.world, named("traded"))
        (referring, personal) = (named("referring"), named("personal"))
        (singleAct, contrast) = (named("single-act"), named("contrast"))
        (be, have, auxiliaryDo) = (named("be"), named("have"), named("do"))
        (modal, futureModal, pastAuxiliary) = (named("modal"), named("future-modal"), named("past-auxiliary"))
        negation = named("negation")
        adverb = named("adverb")
        determiner = named("determiner")
        article = named("article")
        pronoun = named("pronoun")
        preposition = named("preposition")
        conjunction = named("conjunction")
        subordinator = named("subordinator")
        particle = named("particle")
        relativePronoun = named("relative-pronoun")
        timeRelation = named("when-word")
        known = named("known")
        homeward = named("homeward")
        whereabouts = named("whereabouts")
        superlative = named("superlative")
        including = named("including")
        possessive = named("possessive-determiner")
        auxiliaries = WordClassSet([modal, be, have, auxiliaryDo])
        closed = WordClassSet([preposition, conjunction, subordinator, be, have, modal])
        joints = WordClassSet([conjunction, subordinator, relativePronoun])
        to = draft.to
        of = draft.of
        since = draft.since
        from = draft.from
        by = draft.by
        `in` = draft.in
    }
}

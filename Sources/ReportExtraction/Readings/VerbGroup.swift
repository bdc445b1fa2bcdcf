import ReportLexicon

/// A verb with its auxiliaries: `had been taken`, `will send`, `did not kill`.
struct VerbGroup: Sendable {
    enum Tense: Sendable, Hashable {
        case past
        case present
        case future
    }

    /// Auxiliaries, adverbs between them and the verb.
    let tokens: Range<Int>
    /// The token of the main verb.
    let verb: Int
    /// Its base form.
    let lemma: WordID
    /// `were taken`, or a participle that stands alone behind its noun.
    let isPassive: Bool
    let tense: Tense
    /// `have been found`: what counts up to now.
    let isPerfect: Bool
    let isNegated: Bool
    /// `may`, `might`, `could`, `would`: the verb is only possible.
    let isModal: Bool
    /// An infinitive behind `to` (`plans to send`), or a gerund (`killing 30`).
    let isFinite: Bool
}

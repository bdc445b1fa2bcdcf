/// What an edition says of one claimed figure, with all that the next edition needs to compare and to quote it.
package struct ClaimRecord: Hashable, Sendable {
    /// As ``ClaimedFigure/id``.
    package let id: String
    package let key: SeriesKey
    /// The label of its measure.
    package let label: String
    package let quantity: Quantity
    /// When the number holds; nil if undated.
    package let interval: CivilInterval?
    /// All observations that tell it, the first of them first.
    package let observations: [String]
    /// The articles that tell it, each once.
    package let articles: [String]
    /// The words of the first telling, and the sentence in which they stand.
    package let quote: String
    package let sentence: String

    package init(
        id: String, key: SeriesKey, label: String, quantity: Quantity, interval: CivilInterval?,
        observations: [String], articles: [String], quote: String, sentence: String
    ) {
        self.id = id
        self.key = key
        self.label = label
        self.quantity = quantity
        self.interval = interval
        self.observations = observations
        self.articles = articles
        self.quote = quote
        self.sentence = sentence
    }
}

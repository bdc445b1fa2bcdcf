/// A reading that was considered and lost, for `report explain`.
package struct RivalReading: Hashable, Sendable {
    package let span: TextSpan
    package let rule: RuleID
    /// Why it lost, in the reader's words.
    package let reason: String

    package init(span: TextSpan, rule: RuleID, reason: String) {
        self.span = span
        self.rule = rule
        self.reason = reason
    }
}

/// Everything that was read from one article.
///
/// Every token with a digit is covered by `times`, `quantities` or `ignored`: nothing is dropped silently.
package struct Extraction: Hashable, Sendable {
    package let article: Article
    /// What the file says, or what the text implies; nil where neither gives a bound.
    package let publication: PublicationTime?
    package let times: [TimeExpression]
    package let quantities: [QuantityMention]
    package let observations: [Observation]
    package let events: [Event]
    package let ignored: [IgnoredNumber]
    package let findings: [Finding]
    /// Filled only for `report explain`.
    package let rivals: [RivalReading]
    /// Filled only for `report explain`.
    package let clues: [FigureClue]

    package init(
        article: Article, publication: PublicationTime?, times: [TimeExpression], quantities: [QuantityMention],
        observations: [Observation], events: [Event], ignored: [IgnoredNumber], findings: [Finding],
        rivals: [RivalReading] = [], clues: [FigureClue] = []
    ) {
        self.article = article
        self.publication = publication
        self.times = times
        self.quantities = quantities
        self.observations = observations
        self.events = events
        self.ignored = ignored
        self.findings = findings
        self.rivals = rivals
        self.clues = clues
    }

    /// The same article with these figures and events.
    package func with(observations: [Observation], events: [Event]? = nil) -> Extraction {
        Extraction(
            article: article, publication: publication, times: times, quantities: quantities,
            observations: observations, events: events ?? self.events, ignored: ignored, findings: findings,
            rivals: rivals, clues: clues)
    }
}

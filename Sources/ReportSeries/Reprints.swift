package import ReportModel

/// What several outlets print of one text counts once.
package enum Reprints {
    /// The extractions, those of a reprint without the figures and events of sentences that an earlier article of its
    /// family has told; what a reprint adds stays.
    ///
    /// - Parameter extractions: in the order of the input, in which a family's first article comes first.
    package static func withoutRepeats(_ extractions: [Extraction]) -> [Extraction] {
        let families = Set(extractions.compactMap(\.article.reprintOf))
        guard !families.isEmpty else { return extractions }
        var told: Set<Telling> = []
        return extractions.map { extraction in
            let article = extraction.article
            let family = article.reprintOf ?? article.id
            guard families.contains(family) else { return extraction }
            let observations = extraction.observations.filter { !told.contains(Telling($0, family)) }
            let events = extraction.events.filter { !told.contains(Telling($0, family)) }
            told.formUnion(observations.map { Telling($0, family) })
            told.formUnion(events.map { Telling($0, family) })
            guard article.reprintOf != nil else { return extraction }
            return extraction.with(observations: observations, events: events)
        }
    }

    /// A figure or event as a sentence of a family tells it.
    private struct Telling: Hashable {
        let family: String
        let kind: String
        let quote: String
        let sentence: String

        init(_ observation: Observation, _ family: String) {
            self.init(family, observation.measure.id, observation.source)
        }

        init(_ event: Event, _ family: String) { self.init(family, "event:" + event.category.id, event.source) }

        private init(_ family: String, _ kind: String, _ source: SourceSpan) {
            (self.family, self.kind, quote) = (family, kind, source.quote)
            sentence = source.sentenceText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}

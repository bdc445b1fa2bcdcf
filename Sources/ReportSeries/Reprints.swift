package import ReportModel

/// What several outlets print of one text counts once.
package struct Reprints {
    /// The first articles of those that others print again.
    private let families: Set<String>
    private var told: Set<Telling> = []
    private var words = SentenceWords()

    /// - Parameter articles: of the whole input.
    package init(among articles: [ArticleHead]) { families = Set(articles.compactMap(\.reprintOf)) }

    /// The extraction, that of a reprint without the figures and events of sentences that an earlier article of its
    /// family has told; what a reprint adds stays.
    ///
    /// - Parameter extraction: the next in the order of the input, in which a family's first article comes first.
    package mutating func withoutRepeats(_ extraction: Extraction) -> Extraction {
        let article = extraction.article
        let family = article.reprintOf ?? article.id
        guard families.contains(family) else { return extraction }
        let figures = extraction.observations.map { ($0, Telling($0, family, &words)) }
        let events = extraction.events.map { ($0, Telling($0, family, &words)) }
        let newFigures = figures.filter { !told.contains($0.1) }
        let newEvents = events.filter { !told.contains($0.1) }
        told.formUnion(newFigures.map(\.1) + newEvents.map(\.1))
        guard article.reprintOf != nil else { return extraction }
        return extraction.with(observations: newFigures.map(\.0), events: newEvents.map(\.0))
    }

    /// A figure or event as a sentence of a family tells it.
    private struct Telling: Hashable {
        let family: String
        let kind: String
        let quote: String
        let sentence: String

        init(_ observation: Observation, _ family: String, _ words: inout SentenceWords) {
            self.init(family, observation.measure.id, observation.source, &words)
        }

        init(_ event: Event, _ family: String, _ words: inout SentenceWords) {
            self.init(family, "event:" + event.category.id, event.source, &words)
        }

        private init(_ family: String, _ kind: String, _ source: SourceSpan, _ words: inout SentenceWords) {
            (self.family, self.kind, quote) = (family, kind, source.quote)
            sentence = words.of(source.sentenceText)
        }
    }

    /// The words of sentences, however they are spaced. Figures of one sentence follow each other, so the last is kept.
    private struct SentenceWords {
        private var last = (sentence: "", words: "")

        mutating func of(_ sentence: String) -> String {
            if last.sentence != sentence {
                last = (sentence, sentence.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
            return last.words
        }
    }
}

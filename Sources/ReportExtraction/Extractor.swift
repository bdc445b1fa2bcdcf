package import ReportLexicon
package import ReportModel

/// Reads times, quantities, figures and events out of an article, by the rules of a lexicon.
///
/// Steps 3 to 5 of the eight: parse, refine, resolve. A pure function of article and lexicon; safe on any thread.
package struct Extractor: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Everything that the article says.
    /// - Parameter recordsRivals: whether readings that lost are listed too, for `report explain`.
    package func extract(_ document: LexedArticle, recordsRivals: Bool = false) -> Extraction {
        if ForeignArticle.isForeign(document.article, lexicon: lexicon) {
            return ForeignArticle.extraction(of: document)
        }
        let drafts = TimeParser.parse(document, lexicon: lexicon)
        let dating = PublicationDater.date(document, drafts: drafts.drafts, lexicon: lexicon)
        let publication = dating.time
        let times = TimeResolver.resolve(
            drafts.drafts, document: document, publication: publication?.interval)
        let numbers = QuantityParser.parse(
            document, times: times.filter { $0.expression.kind != .duration }.map(\.tokens), lexicon: lexicon)
        let entities = EntityParser.parse(document, lexicon: lexicon)
        let attributions = AttributionParser.parse(document, entities: entities, lexicon: lexicon)
        let events = EventParser.parse(
            document, entities: entities, times: times, attributions: attributions, publication: publication?.interval,
            lexicon: lexicon)
        let builder = ObservationBuilder(
            document: document, lexicon: lexicon,
            sentences: SentenceReader(
                document: document, lexicon: lexicon, times: times, entities: entities, attributions: attributions
            )
            .readings(of: numbers.quantities),
            attributions: AttributionIndex(attributions),
            periods: PeriodResolver(publication: publication?.interval, topicStart: lexicon.topic.start),
            events: events, recordsRivals: recordsRivals)
        let measured = builder.build()
        return Extraction(
            article: document.article, publication: publication, times: times.map(\.expression),
            quantities: mentions(of: numbers.quantities, unused: measured.unused, document),
            observations: measured.observations, events: events, ignored: numbers.ignored,
            findings: drafts.findings + dating.findings + numbers.findings + measured.findings,
            rivals: measured.rivals)
    }

    private func mentions(
        of quantities: [QuantityReading], unused: [Int: String], _ document: LexedArticle
    ) -> [QuantityMention] {
        quantities.enumerated().map { index, reading in
            QuantityMention(
                span: document.span(of: reading.tokens), number: document.span(of: reading.number),
                quantity: reading.quantity, counted: reading.counted.map { document.text(of: $0) }, rule: reading.rule,
                unused: unused[index])
        }
    }
}

package import ReportLexicon
package import ReportModel

/// Reads times, quantities, figures and events out of an article, by the rules of a lexicon.
///
/// Steps 3 to 5 of the eight: parse, refine, resolve. A pure function of article and lexicon; safe on any thread.
package struct Extractor: Sendable {
    let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Everything that the articles of a folder say; the undated ones are dated by each other too.
    /// - Parameter chosen: the articles to extract; the others only serve to date them. Nil for all.
    package func extract(
        _ documents: [LexedArticle], only chosen: Range<Int>? = nil, recordsRivals: Bool = false
    ) -> [Extraction] {
        var dater = dater
        if documents.contains(where: { $0.article.publication == nil }) { dater.add(documents) }
        let dates = dater.dates
        return Parallel.map(Array(chosen ?? documents.indices)) {
            extract(documents[$0], at: $0, dates, recordsRivals: recordsRivals)
        }
    }

    /// Dates the articles of a folder that do not say their day.
    package var dater: FolderDater { FolderDater(lexicon: lexicon) }

    /// When an article may have been published, as its extraction will say.
    /// - Parameters:
    ///   - article: with the day that it says itself.
    ///   - place: its place among those of which `dates` were made.
    package func publication(of article: ArticleHead, at place: Int, _ dates: FolderDates) -> CivilInterval? {
        let isForeign = ForeignArticle.isForeign(article.language, lexicon: lexicon)
        return article.publication ?? (isForeign ? nil : dates.datings[place]?.interval)
    }

    /// Everything that an article of a folder says.
    /// - Parameter place: its place among those of which `dates` were made.
    package func extract(
        _ document: LexedArticle, at place: Int, _ dates: FolderDates, recordsRivals: Bool = false
    ) -> Extraction {
        let drafts = TimeParser.parse(document, lexicon: lexicon)
        let dating =
            dates.datings[place] ?? PublicationDater.date(document, drafts: drafts.drafts, lexicon: lexicon)
        return extract(document, drafts, dating, recordsRivals: recordsRivals) { _ in }
    }

    /// Everything that the article says.
    /// - Parameters:
    ///   - recordsRivals: whether readings that lost are listed too, for `report explain`.
    ///   - onStep: told when a step is done.
    ///   - onSigns: told of each telling of an event, and of what speaks for it.
    package func extract(
        _ document: LexedArticle, recordsRivals: Bool = false, onStep: (ExtractionStep) -> Void = { _ in },
        onSigns: (Event, EventSigns) -> Void = { _, _ in }
    ) -> Extraction {
        let drafts = TimeParser.parse(document, lexicon: lexicon)
        onStep(.times)
        let dating = PublicationDater.date(document, drafts: drafts.drafts, lexicon: lexicon)
        return extract(document, drafts, dating, recordsRivals: recordsRivals, onStep: onStep, onSigns: onSigns)
    }

    private func extract(
        _ document: LexedArticle, _ drafts: (drafts: [TimeDraft], findings: [Finding]), _ dating: Dating,
        recordsRivals: Bool, onStep: (ExtractionStep) -> Void, onSigns: (Event, EventSigns) -> Void = { _, _ in }
    ) -> Extraction {
        if ForeignArticle.isForeign(document.article.language, lexicon: lexicon) {
            return ForeignArticle.extraction(of: document)
        }
        let updated = UpdatedText(document, drafts: drafts.drafts, publication: dating.interval)
        let times = TimeResolver.resolve(drafts.drafts, document: document, publication: updated.readingDay)
        onStep(.dating)
        let numbers = QuantityParser.parse(
            document, times: times.filter { $0.expression.kind != .duration }.map(\.tokens), lexicon: lexicon)
        onStep(.numbers)
        let entities = EntityParser.parse(document, lexicon: lexicon)
        onStep(.names)
        let clauses = ClauseIndex(document, lexicon: lexicon)
        onStep(.clauses)
        let attributions = AttributionParser.parse(
            document, entities: entities, clauses: clauses, lexicon: lexicon)
        onStep(.attribution)
        let events = EventParser.parse(
            document, entities: entities, times: times, attributions: attributions, clauses: clauses,
            publication: updated.readingDay, lexicon: lexicon, onSigns: onSigns)
        onStep(.events)
        let sentences = SentenceReader(
            document: document, lexicon: lexicon, times: times, entities: entities,
            attributions: attributions,
            clauses: clauses
        )
        .readings(of: numbers.quantities)
        onStep(.clauses)
        let measured = ObservationBuilder(
            document: document, lexicon: lexicon, sentences: sentences, attributions: AttributionIndex(attributions),
            publication: updated.readingDay, events: events, recordsRivals: recordsRivals
        )
        .build()
        let extraction = Extraction(
            article: document.article, publication: dating.time, times: times.map(\.expression),
            quantities: mentions(of: numbers.quantities, unused: measured.unused, document),
            observations: measured.observations, events: events, ignored: numbers.ignored,
            findings: drafts.findings + dating.findings + [updated.finding].compactMap { $0 } + numbers.findings
                + measured.findings,
            rivals: measured.rivals, clues: measured.clues)
        onStep(.measures)
        return extraction
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

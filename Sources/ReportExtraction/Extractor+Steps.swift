package import ReportLexicon
import ReportModel

/// Single steps of the extraction, for the benchmark.
extension Extractor {
    /// The tokens of the temporal expressions of an article in text order, without durations, which are quantities.
    package func times(of document: LexedArticle) -> [Range<Int>] {
        let drafts = TimeParser.parse(document, lexicon: lexicon).drafts
        return TimeResolver.resolve(drafts, document: document, publication: nil)
            .filter { $0.expression.kind != .duration }.map(\.tokens)
    }

    /// How many numbers an article has, quantities and others, outside of its temporal expressions.
    package func numbers(of document: LexedArticle, times: [Range<Int>]) -> Int {
        let readings = QuantityParser.parse(document, times: times, lexicon: lexicon)
        return readings.quantities.count + readings.ignored.count
    }
}

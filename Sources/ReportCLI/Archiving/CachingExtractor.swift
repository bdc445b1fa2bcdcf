internal import ReportArchive
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel

/// Extracts articles, and takes those that are as they were from the archive: the result is the same without it.
struct CachingExtractor {
    struct Result {
        let extractions: [Extraction]
        /// By article, for the archive.
        let states: [String: ArticleState]
    }

    let extractor: KnowingExtractor
    let cache: ExtractionCache
    /// What reads: the digests of lexicon and program, and the options that decide how bytes become text.
    let reader: [String]

    func extract(_ documents: [LexedArticle]) -> Result {
        let digests = documents.map { digest(of: $0.article) }
        let kept = zip(documents, digests).map { document, digest in
            document.article.publication.flatMap { _ in cache.extraction(of: document.article, state: digest) }
        }
        let extractions = extractor.extract(documents, knowing: kept)
        var states: [String: ArticleState] = [:]
        for (index, extraction) in extractions.enumerated() {
            states[extraction.article.id] = ArticleState(
                digest: digests[index], encoded: kept[index] == nil ? encoded(extraction) : nil)
        }
        return Result(extractions: extractions, states: states)
    }

    /// An article without a date of its own is dated by its neighbours too, so what it says may change with them.
    private func encoded(_ extraction: Extraction) -> [UInt8]? {
        extraction.article.publication == nil ? nil : ExtractionCache.encoded(extraction)
    }

    private func digest(of article: Article) -> String {
        let dated = article.publication.map { time in
            time.evidence.flatMap { [$0.quote, $0.rule.description, $0.bound.edtf, $0.explanation] }
                + [time.interval.edtf]
        }
        let parts = [article.id, article.origin.sha256, article.origin.location] + reader + (dated ?? [])
        return SHA256.identifier(of: parts.map { "\($0.utf8.count):\($0)" }.joined(), bytes: 16)
    }
}

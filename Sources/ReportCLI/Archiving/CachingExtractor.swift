internal import ReportArchive
internal import ReportModel

/// Extracts articles, and takes those that are as they were from the archive: the result is the same without it.
///
/// What is new is kept at once, so that a build that was killed is taken up where it was.
struct CachingExtractor {
    let extractor: KnowingExtractor
    /// Nil to keep no archive.
    private let keeper: ArchiveKeeper?
    private let cache: ExtractionCache?
    /// What reads: the digests of lexicon and program, and the options that decide how bytes become text.
    private let reader: [String]

    /// By article, what its extraction follows from, for the archive.
    private(set) var states: [String: String] = [:]
    /// About an archive that was made anew.
    private(set) var findings: [Finding] = []

    init(extractor: KnowingExtractor, keeper: ArchiveKeeper?, reader: [String]) {
        (self.extractor, self.keeper, self.reader) = (extractor, keeper, reader)
        cache = keeper.map { ExtractionCache($0.archive) }
    }

    /// - Parameters:
    ///   - first: the place of the first of these articles among all.
    ///   - known: for each article what was extracted of it elsewhere.
    mutating func extract(
        _ articles: [Article], from first: Int, knowing known: [EncodedExtraction?]
    ) -> [EncodedExtraction] {
        guard let keeper, let cache else { return extractor.extract(articles, from: first, knowing: known) }
        let digests = articles.map(digest)
        let kept = zip(articles, cache.extractions(of: Array(zip(articles, digests)))).map { article, kept in
            article.publication.flatMap { _ in kept }
        }
        let extractions = extractor.extract(articles, from: first, knowing: zip(known, kept).map { $0 ?? $1 })
        for (article, digest) in zip(articles, digests) { states[article.id] = digest }
        // An article without a date of its own is dated by its neighbours too, so what it says may change with them.
        let fresh = articles.indices.filter { kept[$0] == nil && articles[$0].publication != nil }
        if !fresh.isEmpty { findings += keeper.keep(fresh.map { (extractions[$0], digests[$0]) }) }
        return extractions
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

package import ReportModel

/// What was read from articles, outside of memory as they are themselves.
package struct StoredExtractions: Sendable {
    private let stored: StoredArticles
    private var heads: [ArticleHead] = []
    private var findings: [Finding] = []
    private var places: [Spool.Place] = []

    package init(of articles: StoredArticles) { stored = articles }

    /// Those of the next articles.
    package mutating func append(_ extractions: [EncodedExtraction]) throws(StoreFailure) {
        for encoded in extractions {
            let extraction = encoded.extraction
            heads.append(stored.heads[heads.count].with(publication: extraction.publication?.interval))
            findings += extraction.findings
            places.append(try stored.spool.append(encoded.bytes))
        }
    }

    /// Those that were given.
    package var all: Extractions {
        Extractions(articles: heads, findings: findings, source: Source(articles: stored, places: places))
    }

    private struct Source: ExtractionSource {
        let articles: StoredArticles
        let places: [Spool.Place]

        var failure: StoreFailure? { articles.spool.failure }

        /// Empty if it cannot be read again, as the spool tells then.
        subscript(place: Int) -> Extraction {
            let article = articles[place]
            return EncodedExtraction(articles.spool.bytes(at: places[place]), of: article)?.extraction
                ?? Extraction(
                    article: article, publication: nil, times: [], quantities: [], observations: [], events: [],
                    ignored: [], findings: [])
        }
    }
}

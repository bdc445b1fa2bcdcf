package import ReportModel

/// Articles that are not in memory, but for their heads.
package struct StoredArticles: Sendable {
    /// In the order in which they were given; their dates are those that they say themselves.
    package private(set) var heads: [ArticleHead] = []
    /// Where the rest of each stands.
    private var rests: [Spool.Place] = []
    /// What was extracted of some elsewhere, encoded.
    private var extracted: [Int: Spool.Place] = [:]
    let spool: Spool

    package init(in spool: Spool) { self.spool = spool }

    package var count: Int { heads.count }

    /// - Parameter extracted: what was extracted of it elsewhere, encoded; nil for nothing.
    package mutating func append(_ article: Article, extracted bytes: [UInt8]? = nil) throws(StoreFailure) {
        if let bytes { extracted[heads.count] = try spool.append(bytes) }
        let text = try spool.append(Array(article.text.utf8))
        rests.append(try spool.append(ArticleCoder.bytes(article)))
        heads.append(
            ArticleHead(
                article, publication: article.publication?.interval,
                text: ArticleText(in: spool, at: text.offset, byteCount: text.count)))
    }

    /// What was extracted of an article elsewhere; nil if nothing was, or nothing of use.
    package func extraction(of article: Article, at place: Int) -> EncodedExtraction? {
        extracted[place].flatMap { EncodedExtraction(spool.bytes(at: $0), of: article) }
    }

    /// The article as it was given; without text and passages if they cannot be read again, as the spool tells then.
    package subscript(place: Int) -> Article {
        let head = heads[place]
        return (try? ArticleCoder.article(spool.bytes(at: rests[place]), of: head))
            ?? Article(
                id: head.id, origin: head.origin, title: head.title, text: "", language: head.language,
                publication: nil, passages: [])
    }
}

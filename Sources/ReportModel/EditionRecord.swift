/// What stays of an edition for those after it: what it was made from and what it claimed, without texts and charts.
package struct EditionRecord: Hashable, Sendable {
    /// An article by its identifier and the digest of its bytes.
    package struct ArticleRecord: Hashable, Sendable {
        package let id: String
        package let sha256: String

        package init(id: String, sha256: String) {
            self.id = id
            self.sha256 = sha256
        }
    }

    package let edition: Edition
    /// In the order of the input.
    package let articles: [ArticleRecord]
    /// In the order of the report.
    package let claims: [ClaimRecord]

    package init(edition: Edition, articles: [ArticleRecord], claims: [ClaimRecord]) {
        self.edition = edition
        self.articles = articles
        self.claims = claims
    }
}

extension EditionRecord {
    /// What a report's successors need of it.
    package init(_ report: Report) {
        let known = Dictionary(report.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            edition: report.edition,
            articles: report.articles.map { ArticleRecord(id: $0.id, sha256: $0.origin.sha256) },
            claims: report.claims.compactMap { Self.record($0, known) })
    }

    private static func record(_ claim: ClaimedFigure, _ known: [String: Observation]) -> ClaimRecord? {
        guard let lead = known[claim.id] else { return nil }
        var articles: [String] = []
        for article in claim.observations.compactMap({ known[$0]?.source.article }) where !articles.contains(article) {
            articles.append(article)
        }
        return ClaimRecord(
            id: claim.id, key: claim.key, label: lead.measure.label, quantity: claim.quantity, interval: claim.interval,
            observations: claim.observations, articles: articles, quote: lead.source.quote,
            sentence: lead.source.sentenceText)
    }
}

package import ReportModel

/// Who speaks in an article where it names no source: its outlet, or the first article of its family of reprints.
package struct ArticleOrigins: Sendable {
    private let outlets: [String: String]

    package init(_ articles: [ArticleHead]) {
        let publishers = Dictionary(
            articles.map { ($0.id, $0.origin.publisher) }, uniquingKeysWith: { first, _ in first })
        outlets = Dictionary(
            articles.map { article in
                let family = article.reprintOf ?? article.id
                return (article.id, (publishers[family] ?? nil) ?? family)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// An article of which nothing is known speaks for itself.
    func outlet(of article: String) -> String { outlets[article] ?? article }
}

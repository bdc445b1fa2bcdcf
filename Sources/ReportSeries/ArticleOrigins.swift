package import ReportModel

/// Who speaks in an article where it names no source: its outlet, or the first article of its family of reprints.
package struct ArticleOrigins: Sendable {
    private let outlets: [String: String]

    package init(_ extractions: [Extraction]) {
        let publishers = Dictionary(
            extractions.map { ($0.article.id, $0.article.origin.publisher) }, uniquingKeysWith: { first, _ in first })
        outlets = Dictionary(
            extractions.map { extraction in
                let family = extraction.article.reprintOf ?? extraction.article.id
                return (extraction.article.id, (publishers[family] ?? nil) ?? family)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// An article of which nothing is known speaks for itself.
    func outlet(of article: String) -> String { outlets[article] ?? article }
}

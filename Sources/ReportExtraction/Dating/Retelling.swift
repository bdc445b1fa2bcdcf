internal import ReportModel

/// An article that tells as past what another tells as its news: it is not the older one.
struct Retelling {
    /// The places of both articles in the folder.
    let later: Int
    let earlier: Int
    /// The words of the later one.
    let span: TextSpan

    /// Shares of a headline's words that a sentence must repeat, and at least so many of them.
    private static let (share, least) = (0.5, 5)

    /// All pairs among some articles, in their order.
    static func all(among articles: [FolderArticle]) -> [Retelling] {
        var index: [UInt64: [Int]] = [:]
        for (number, article) in articles.enumerated() {
            for stem in article.headline { index[stem, default: []].append(number) }
        }
        return articles.enumerated().flatMap { number, article in
            article.retold.flatMap { sentence in
                var common: [Int: Int] = [:]
                for stem in sentence.stems { for other in index[stem] ?? [] { common[other, default: 0] += 1 } }
                return common.filter { other, count in
                    other != number && count >= least && Double(count) >= share * Double(articles[other].headline.count)
                }
                .keys.sorted().map { Retelling(later: number, earlier: $0, span: sentence.span) }
            }
        }
    }
}

import ReportLexicon
import ReportModel

/// An article that tells as past what another tells as its news: it is not the older one.
struct Retelling {
    /// The numbers of both articles.
    let later: Int
    let earlier: Int
    /// The words of the later one.
    let tokens: Range<Int>

    /// Shares of a headline's words that a sentence must repeat, and at least so many of them.
    private static let (share, least) = (0.5, 5)

    /// All pairs among some articles, in their order.
    static func all(among documents: [LexedArticle], lexicon: Lexicon) -> [Retelling] {
        let headlines = documents.map { $0.headline.map { stems($1, of: $0, lexicon) } ?? [] }
        var index: [UInt64: [Int]] = [:]
        for (number, stems) in headlines.enumerated() {
            for stem in stems { index[stem, default: []].append(number) }
        }
        return documents.enumerated().flatMap { number, document in
            document.sentences.filter { isRetold($0, document, lexicon) }.flatMap { sentence in
                let told = stems(sentence.tokens, of: document, lexicon)
                var common: [Int: Int] = [:]
                for stem in told { for headline in index[stem] ?? [] { common[headline, default: 0] += 1 } }
                return common.filter { other, count in
                    other != number && count >= least && Double(count) >= share * Double(headlines[other].count)
                }
                .keys.sorted().map { Retelling(later: number, earlier: $0, tokens: sentence.tokens) }
            }
        }
    }

    /// It says `recently`, `earlier`.
    private static func isRetold(_ sentence: LexedSentence, _ document: LexedArticle, _ lexicon: Lexicon) -> Bool {
        sentence.kind == .body
            && sentence.tokens.contains { document.isA(lexicon.dating.classes.retelling, $0, lexicon.vocabulary) }
    }

    /// The words that carry meaning, by their first letters, so that `reveals` is `revealed`.
    private static func stems(_ tokens: Range<Int>, of document: LexedArticle, _ lexicon: Lexicon) -> Set<UInt64> {
        let bytes = document.article.text.utf8
        return Set(
            tokens.compactMap { index -> UInt64? in
                let token = document.tokens[index]
                guard token.kind == .word, token.end - token.start >= 4,
                    !lexicon.vocabulary[token.word].classes.intersects(lexicon.clauses.closed)
                else { return nil }
                let start = bytes.index(bytes.startIndex, offsetBy: Int(token.start))
                let end = min(Int(token.end - token.start), 5)
                return bytes[start...].prefix(end).reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
            })
    }
}

extension LexedArticle {
    /// The tokens of the headline, or of the first sentence where there is none.
    fileprivate var headline: (LexedArticle, Range<Int>)? {
        let sentence = sentences.first { $0.kind == .headline } ?? sentences.first { $0.kind == .body }
        return sentence.map { (self, $0.tokens) }
    }
}

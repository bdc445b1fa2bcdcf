internal import ReportLexicon
internal import ReportModel

/// What of an article helps to date those around it.
struct FolderArticle: Sendable {
    /// A sentence that may retell another article.
    struct RetoldSentence: Sendable {
        let span: TextSpan
        let stems: Set<UInt64>
    }

    let id: String
    let location: String
    let text: ArticleText
    /// Whether it says its day itself.
    let isDated: Bool
    /// What it says of its day, or implies.
    let dating: Dating
    /// The words of its headline, or of its first sentence where there is none.
    let headline: Set<UInt64>
    /// In text order.
    let retold: [RetoldSentence]

    init(_ document: LexedArticle, lexicon: Lexicon) {
        let article = document.article
        (id, location, text) = (article.id, article.origin.location, article.source)
        isDated = article.publication != nil
        let drafts = isDated ? [] : TimeParser.parse(document, lexicon: lexicon).drafts
        dating = PublicationDater.date(document, drafts: drafts, lexicon: lexicon)
        let first =
            document.sentences.first { $0.kind == .headline } ?? document.sentences.first { $0.kind == .body }
        headline = first.map { Self.stems($0.tokens, of: document, lexicon) } ?? []
        retold = document.sentences.filter { Self.isRetold($0, document, lexicon) }.map {
            RetoldSentence(
                span: document.span(of: $0.tokens), stems: Self.stems($0.tokens, of: document, lexicon))
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

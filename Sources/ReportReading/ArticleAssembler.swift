package import ReportLexicon
package import ReportModel

/// Makes the article of a text: tokens, passages, sentences.
package struct ArticleAssembler: Sendable {
    private let lexer: Lexer
    private let sentenceSplitter: SentenceSplitter

    package init(lexicon: Lexicon) {
        lexer = lexicon.lexer
        sentenceSplitter = SentenceSplitter(lexicon: lexicon)
    }

    /// An article with every paragraph of `text` as body, without looking for a header or boilerplate.
    package func plain(_ text: String, published: PublicationTime?) -> LexedArticle {
        let tokens = lexer.tokens(of: text)
        let paragraphs = ParagraphSplitter.paragraphs(of: tokens).map { MarkedParagraph(tokens: $0, kind: .body) }
        let origin = Origin(location: "test", byteCount: text.utf8.count, sha256: "")
        let parts = parts(of: paragraphs, tokens)
        let article = Article(
            id: "test", origin: origin, title: nil, text: text, language: "en", publication: published,
            passages: parts.passages)
        return LexedArticle(article: article, tokens: tokens, sentences: parts.sentences)
    }

    /// The article of one item of a file, or its findings.
    /// - Parameter bytes: of the whole file.
    func assemble(_ item: ArticleItem, of bytes: [UInt8], location: String) -> ReadResult {
        guard let draft = item.draft else {
            return ReadResult(location: location, article: nil, findings: item.findings)
        }
        let tokens = lexer.tokens(of: draft.text)
        if tokens.isEmpty {
            return ReadResult(location: location, article: nil, findings: item.findings + [.empty(location)])
        }
        let paragraphs = ParagraphSplitter.paragraphs(of: tokens).map { MarkedParagraph(tokens: $0, kind: .body) }
        let parts = parts(of: paragraphs, tokens)
        let origin = Origin(
            location: location, publisher: draft.publisher, byteCount: item.bytes.count,
            sha256: SHA256.hexadecimal(item.bytes.count == bytes.count ? bytes : Array(bytes[item.bytes])))
        let article = Article(
            id: draft.id ?? location, origin: origin, title: draft.title, text: draft.text, language: "en",
            publication: nil, passages: parts.passages)
        let lexed = LexedArticle(article: article, tokens: tokens, sentences: parts.sentences)
        return ReadResult(location: location, article: lexed, findings: item.findings)
    }

    private func parts(
        of paragraphs: [MarkedParagraph], _ tokens: [Token]
    ) -> (passages: [Passage], sentences: [LexedSentence]) {
        var passages: [Passage] = []
        var sentences: [LexedSentence] = []
        for paragraph in paragraphs {
            let first = sentences.count
            for range in sentenceSplitter.sentences(of: paragraph.tokens, in: tokens) {
                let sentence = LexedSentence(
                    tokens: range, span: Self.span(range, tokens), kind: paragraph.kind, passage: passages.count,
                    index: sentences.count)
                sentences.append(sentence)
            }
            let passage = Passage(
                kind: paragraph.kind, span: Self.span(paragraph.tokens, tokens),
                sentences: sentences[first...].map { Sentence(index: $0.index, span: $0.span) }, rule: paragraph.rule)
            passages.append(passage)
        }
        return (passages, sentences)
    }

    private static func span(_ range: Range<Int>, _ tokens: [Token]) -> TextSpan {
        TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }
}

package import ReportLexicon
package import ReportModel

/// Makes the article of a text: tokens, passages, sentences, title and date of publication.
package struct ArticleAssembler: Sendable {
    private let lexer: Lexer
    private let sentenceSplitter: SentenceSplitter
    private let headerReader: HeaderReader

    package init(lexicon: Lexicon) {
        lexer = lexicon.lexer
        sentenceSplitter = SentenceSplitter(lexicon: lexicon)
        headerReader = HeaderReader(lexicon: lexicon)
    }

    /// An article with every paragraph of `text` as body, without looking for a header or boilerplate.
    package func plain(_ text: String, published: PublicationTime?) -> LexedArticle {
        let text = LexedText(text, lexer: lexer)
        let parts = parts(of: text.paragraphs.map { MarkedParagraph(tokens: $0, kind: .body) }, text)
        let article = Article(
            id: "test", origin: Origin(location: "test", byteCount: text.source.utf8.count, sha256: ""), title: nil,
            text: text.source, language: "en", publication: published, passages: parts.passages)
        return LexedArticle(article: article, tokens: text.tokens, sentences: parts.sentences)
    }

    /// The article of one item of a file, or its findings.
    /// - Parameter bytes: of the whole file.
    func assemble(_ item: ArticleItem, of bytes: [UInt8], location: String) -> ReadResult {
        guard let draft = item.draft else {
            return ReadResult(location: location, article: nil, findings: item.findings)
        }
        let text = LexedText(draft.text, lexer: lexer)
        guard !text.tokens.isEmpty else {
            return ReadResult(location: location, article: nil, findings: item.findings + [.empty(location)])
        }
        let header = headerReader.header(of: text, location: location)
        let (publication, dateFindings) = publication(of: draft, header, location: location)
        let parts = parts(of: marked(text, header), text)
        let article = Article(
            id: draft.id ?? location, origin: origin(of: item, draft, bytes, location: location),
            title: draft.title ?? header.title.map(text.text), text: text.source, language: "en",
            publication: publication, passages: parts.passages)
        return ReadResult(
            location: location,
            article: LexedArticle(article: article, tokens: text.tokens, sentences: parts.sentences),
            findings: item.findings + header.findings + dateFindings)
    }

    private func origin(
        of item: ArticleItem, _ draft: ArticleDraft, _ bytes: [UInt8], location: String
    ) -> Origin {
        let own = item.bytes.count == bytes.count ? bytes : Array(bytes[item.bytes])
        return Origin(
            location: location, publisher: draft.publisher, byteCount: own.count, sha256: SHA256.hexadecimal(own))
    }

    /// The field of the file goes before the head of the text; evidence that contradicts the better one is refused.
    private func publication(
        of draft: ArticleDraft, _ header: ArticleHeader, location: String
    ) -> (PublicationTime?, [Finding]) {
        var (evidence, findings): ([DateEvidence], [Finding]) = (header.evidence, [])
        if let value = draft.published {
            let (found, finding) = headerReader.evidence(ofField: value, lexer: lexer, location: location)
            evidence.insert(contentsOf: [found].compactMap(\.self), at: 0)
            findings += [finding].compactMap(\.self)
        }
        guard let best = evidence.first else { return (nil, findings) }
        let rivals = evidence.filter { !$0.bound.meets(best.bound) }
        findings += rivals.map { .contradictedDate($0, by: best, location: location) }
        let agreeing = evidence.filter { $0.bound.meets(best.bound) }
        return (PublicationTime(interval: best.bound, evidence: agreeing), findings)
    }

    private func marked(_ text: LexedText, _ header: ArticleHeader) -> [MarkedParagraph] {
        text.paragraphs.flatMap { paragraph in
            let kind: Passage.Kind = text.isHeading(paragraph) ? .headline : .body
            guard let cut = header.cuts.first(where: { paragraph.contains($0) }) else {
                return [MarkedParagraph(tokens: paragraph, kind: kind)]
            }
            return [paragraph.lowerBound..<cut, cut..<paragraph.upperBound].map {
                MarkedParagraph(tokens: $0, kind: kind)
            }
        }
    }

    private func parts(
        of paragraphs: [MarkedParagraph], _ text: LexedText
    ) -> (passages: [Passage], sentences: [LexedSentence]) {
        var passages: [Passage] = []
        var sentences: [LexedSentence] = []
        for paragraph in paragraphs {
            let first = sentences.count
            for range in sentenceSplitter.sentences(of: paragraph.tokens, in: text.tokens) {
                let sentence = LexedSentence(
                    tokens: range, span: text.span(range), kind: paragraph.kind, passage: passages.count,
                    index: sentences.count)
                sentences.append(sentence)
            }
            let passage = Passage(
                kind: paragraph.kind, span: text.span(paragraph.tokens),
                sentences: sentences[first...].map { Sentence(index: $0.index, span: $0.span) }, rule: paragraph.rule)
            passages.append(passage)
        }
        return (passages, sentences)
    }
}

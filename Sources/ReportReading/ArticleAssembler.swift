package import ReportLexicon
package import ReportModel

/// Makes the article of a text: tokens, passages, sentences, title and date of publication.
package struct ArticleAssembler: Sendable {
    private let lexer: Lexer
    private let sentenceSplitter: SentenceSplitter
    private let headerReader: HeaderReader
    private let marker: BoilerplateMarker
    private let rules: [BoilerplateRule]
    private let pageReader: PageReader

    package init(lexicon: Lexicon) {
        lexer = lexicon.lexer
        sentenceSplitter = SentenceSplitter(lexicon: lexicon)
        headerReader = HeaderReader(lexicon: lexicon)
        marker = BoilerplateMarker(lexicon: lexicon)
        rules = lexicon.boilerplate.rules
        pageReader = PageReader(lexicon: lexicon)
    }

    /// An article with every paragraph of `text` as body, without looking for a header or boilerplate.
    package func plain(_ text: String, published: PublicationTime?) -> LexedArticle {
        let text = LexedText(text, lexer: lexer)
        let split = SplitText(text, cuts: [], splitter: sentenceSplitter)
        let parts = parts(of: split, marks: nil)
        let article = Article(
            id: "test", origin: Origin(location: "test", byteCount: text.source.utf8.count, sha256: ""), title: nil,
            text: text.source, language: "en", publication: published, passages: parts.passages)
        return LexedArticle(article: article, tokens: text.tokens, sentences: parts.sentences)
    }

    /// The article of one item of a file, or its findings.
    /// - Parameter bytes: of the whole file.
    func assemble(_ item: ArticleItem, of bytes: [UInt8], location: String) -> ReadResult {
        guard let unread = item.draft else {
            return ReadResult(location: location, article: nil, findings: item.findings)
        }
        let (draft, pageFindings) = pageReader.resolve(unread, location: location)
        let text = LexedText(draft.text, lexer: lexer)
        guard !text.tokens.isEmpty else {
            return ReadResult(location: location, article: nil, findings: item.findings + [.empty(location)])
        }
        let header = headerReader.header(of: text, location: location)
        let (publication, dateFindings) = publication(of: draft, header, location: location)
        let split = SplitText(text, cuts: header.cuts, splitter: sentenceSplitter)
        let parts = parts(of: split, marks: marker.marks(of: split, title: header.title))
        let article = Article(
            id: draft.id ?? location, origin: origin(of: item, draft, bytes, location: location),
            title: draft.title ?? header.title.map(text.text), text: text.source, language: "en",
            publication: publication, passages: parts.passages)
        return ReadResult(
            location: location,
            article: LexedArticle(article: article, tokens: text.tokens, sentences: parts.sentences),
            findings: item.findings + pageFindings + header.findings + dateFindings)
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
        var (evidence, findings): ([DateEvidence], [Finding]) = (draft.evidence + header.evidence, [])
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

    /// Passages and sentences; a paragraph of which only a part is boilerplate becomes several passages.
    /// - Parameter marks: for each sentence the rule that marks it; nil to take every paragraph as body.
    private func parts(
        of text: SplitText, marks: [Int?]?
    ) -> (passages: [Passage], sentences: [LexedSentence]) {
        var passages: [Passage] = []
        var sentences: [LexedSentence] = []
        sentences.reserveCapacity(text.sentences.count)
        for paragraph in text.paragraphs {
            let plain: Passage.Kind = marks != nil && text.isHeading(paragraph) ? .headline : .body
            var rest = paragraph
            while let first = rest.first {
                let rule = marks?[first]
                let end = rest.first { marks?[$0] != rule } ?? rest.upperBound
                let kind = rule == nil ? plain : .boilerplate
                sentences += (first..<end).map { index in
                    LexedSentence(
                        tokens: text.sentences[index], span: text.lexed.span(text.sentences[index]), kind: kind,
                        passage: passages.count, index: index)
                }
                let passage = Passage(
                    kind: kind, span: text.lexed.span(text.tokens(of: first..<end)),
                    sentences: sentences[first..<end].map { Sentence(index: $0.index, span: $0.span) },
                    rule: rule.map { rules[$0].id })
                passages.append(passage)
                rest = end..<rest.upperBound
            }
        }
        return (passages, sentences)
    }
}

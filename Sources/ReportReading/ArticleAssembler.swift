package import ReportLexicon
package import ReportModel

/// Makes the article of a text: tokens, passages, sentences, title, date of publication, language.
package struct ArticleAssembler: Sendable {
    private let lexer: Lexer
    private let sentenceSplitter: SentenceSplitter
    private let headerReader: HeaderReader
    private let marker: BoilerplateMarker
    private let languages: LanguageDetector
    private let pageReader: PageReader
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        lexer = lexicon.lexer
        sentenceSplitter = SentenceSplitter(lexicon: lexicon)
        headerReader = HeaderReader(lexicon: lexicon)
        marker = BoilerplateMarker(lexicon: lexicon)
        languages = LanguageDetector(lexicon: lexicon)
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
    func assemble(_ item: ArticleItem, of file: FileOrigin, location: String, dates: GivenDates) -> ReadResult {
        var findings = item.findings
        guard let unread = item.draft else {
            return ReadResult(location: location, article: nil, findings: findings)
        }
        var (draft, pageFindings) = pageReader.resolve(unread, location: location)
        findings += pageFindings
        if !draft.keepsText, let (composed, map) = Normalizer.composed(draft.text) {
            draft.text = composed
            draft.sourceMap = map.composed(with: draft.sourceMap)
            findings.append(.composed(location))
        }
        let text = LexedText(draft.text, lexer: lexer)
        guard !text.tokens.isEmpty else {
            return ReadResult(location: location, article: nil, findings: findings + [.empty(location)])
        }
        let header = headerReader.header(of: text, location: location)
        let split = SplitText(text, cuts: header.cuts, splitter: sentenceSplitter)
        let parts = parts(of: split, marks: marker.marks(of: split, title: header.title))
        let id = draft.id ?? location
        let given = evidence(of: draft, id: id, dates, location: location)
        let publication = PublicationChooser.choose(
            given.evidence + header.evidence, dateline: header.dateline, location: location)
        let language = languages.language(of: text)
        findings += header.findings + given.findings + publication.findings + finding(language, location: location)
        let article = Article(
            id: id, origin: file.origin(of: item.bytes, publisher: draft.publisher, location: location),
            title: draft.title ?? header.title.map(text.text), text: text.source, language: language,
            publication: publication.time, passages: parts.passages, surroundings: draft.surroundings,
            sourceMap: draft.sourceMap)
        let body = parts.sentences.lazy.filter { $0.kind != .boilerplate }.map(\.tokens)
        return ReadResult(
            location: location,
            article: LexedArticle(article: article, tokens: text.tokens, sentences: parts.sentences),
            findings: findings, fingerprint: TextFingerprint(text, sentences: body))
    }

    /// An article with its tokens anew.
    func lexed(_ article: Article) -> LexedArticle {
        let tokens = lexer.tokens(of: article.text)
        var (sentences, start) = ([LexedSentence](), 0)
        for (number, passage) in article.passages.enumerated() {
            for sentence in passage.sentences {
                let end = tokens[start...].firstIndex { Int($0.end) > sentence.span.end } ?? tokens.count
                sentences.append(
                    LexedSentence(
                        tokens: start..<end, span: sentence.span, kind: passage.kind, passage: number,
                        index: sentence.index))
                start = end
            }
        }
        return LexedArticle(article: article, tokens: tokens, sentences: sentences)
    }

    /// What is known of the date beside the text, the best first.
    private func evidence(
        of draft: ArticleDraft, id: String, _ dates: GivenDates, location: String
    ) -> (evidence: [DateEvidence], findings: [Finding]) {
        var evidence = dates.evidence(id: id, location: location)
        var findings: [Finding] = []
        if let value = draft.published {
            let (found, finding) = headerReader.evidence(ofField: value, lexer: lexer, location: location)
            evidence += [found].compactMap(\.self)
            findings += [finding].compactMap(\.self)
        }
        evidence += draft.evidence
        evidence += [draft.address.flatMap(AddressDate.evidence)].compactMap(\.self)
        return (evidence, findings)
    }

    private func finding(_ language: String?, location: String) -> [Finding] {
        guard let language, language != lexicon.languages.own.code else { return [] }
        let name = lexicon.languages.name(of: language) ?? language
        return [.noLexicon(location, language: name, own: lexicon.languages.own.name)]
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
                    rule: rule.map { lexicon.boilerplate.rules[$0].id })
                passages.append(passage)
                rest = end..<rest.upperBound
            }
        }
        return (passages, sentences)
    }
}

package import ReportModel

/// An invented article in which readings are marked by their words.
package struct SampleArticle: Sendable {
    package let article: Article
    package let publication: PublicationTime?

    package init(
        id: String, title: String?, text: String, published: String? = nil,
        evidence: (quote: String, why: String)? = nil
    ) {
        let interval = published.flatMap { CivilInterval($0) }
        let proofs = evidence.flatMap { evidence in
            interval.map {
                [
                    DateEvidence(
                        span: Self.span(of: evidence.quote, in: text), quote: evidence.quote,
                        rule: RuleID("calendar", "sample"), bound: $0, explanation: evidence.why)
                ]
            }
        }
        publication = interval.map { PublicationTime(interval: $0, evidence: proofs ?? []) }
        let bytes = Array(text.utf8)
        article = Article(
            id: id,
            origin: Origin(location: id, byteCount: bytes.count, sha256: SHA256.hexadecimal(bytes)),
            title: title, text: text, language: "en", publication: publication, passages: Self.passages(of: text))
    }

    package static func span(of words: String, in text: String) -> TextSpan? {
        text.firstRange(of: words).map {
            TextSpan(
                text.utf8.distance(from: text.startIndex, to: $0.lowerBound),
                text.utf8.distance(from: text.startIndex, to: $0.upperBound))
        }
    }

    /// The place of `words`, which must be in the text.
    package func span(_ words: String) -> TextSpan {
        guard let span = Self.span(of: words, in: article.text) else {
            preconditionFailure("the sample \(article.id) does not say '\(words)'")
        }
        return span
    }

    /// `words` with the sentence around them.
    package func source(_ words: String) -> SourceSpan {
        let span = span(words)
        let sentences = article.passages.flatMap(\.sentences).map(\.span)
        let sentence = sentences.first { $0.contains(span) } ?? span
        return SourceSpan(article, span: span, sentence: sentence)
    }

    /// One passage a line; a sentence ends with a full stop and a space.
    private static func passages(of text: String) -> [Passage] {
        var start = 0
        return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
            defer { start += line.utf8.count + 1 }
            guard !line.isEmpty else { return nil }
            let span = TextSpan(start, start + line.utf8.count)
            return Passage(kind: .body, span: span, sentences: sentences(of: line, from: start))
        }
    }

    private static func sentences(of line: Substring, from lineStart: Int) -> [Sentence] {
        var start = lineStart
        return line.split(separator: ". ").enumerated().map { index, part in
            let isLast = part.endIndex == line.endIndex
            let end = start + part.utf8.count + (isLast ? 0 : 1)
            defer { start = end + 1 }
            return Sentence(index: index, span: TextSpan(start, end))
        }
    }
}

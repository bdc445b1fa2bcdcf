internal import ReportLexicon
internal import ReportModel

/// What is said of an article in a language that the lexicon does not read: that its numbers were not read.
enum ForeignArticle {
    /// Whether the language is known and is not the lexicon's; where it is not known, the article is read.
    static func isForeign(_ language: String?, lexicon: Lexicon) -> Bool {
        language.map { $0 != lexicon.languages.own.code } ?? false
    }

    static func extraction(of document: LexedArticle) -> Extraction {
        let digits = document.tokens.indices.filter { document.tokens[$0].kind == .digits }
        let ignored = digits.map { index in
            IgnoredNumber(
                span: document.span(of: index..<index + 1), reason: "language", rule: RuleID("languages", "no lexicon"))
        }
        return Extraction(
            article: document.article, publication: document.article.publication, times: [], quantities: [],
            observations: [], events: [], ignored: ignored, findings: [])
    }
}

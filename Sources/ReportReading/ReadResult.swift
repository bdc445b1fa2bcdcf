package import ReportLexicon
package import ReportModel

/// What became of one place of the input where an article should stand.
package struct ReadResult: Sendable {
    /// The path, with `#2`, `#3` ... for the further articles of one file.
    package let location: String
    /// Nil if nothing could be read; then `findings` says why.
    package let article: LexedArticle?
    package let findings: [Finding]
    /// What tells reprints; nil where there is no article.
    let fingerprint: TextFingerprint?

    package init(location: String, findings: [Finding]) {
        self.init(location: location, article: nil, findings: findings)
    }

    init(location: String, article: LexedArticle?, findings: [Finding], fingerprint: TextFingerprint? = nil) {
        self.location = location
        self.article = article
        self.findings = findings
        self.fingerprint = fingerprint
    }

    /// The same as a reprint of the article `first`.
    func reprinting(_ first: String) -> ReadResult {
        guard let article else { return self }
        let reprint = LexedArticle(
            article: article.article.reprinting(first), tokens: article.tokens, sentences: article.sentences)
        return ReadResult(location: location, article: reprint, findings: findings, fingerprint: fingerprint)
    }
}

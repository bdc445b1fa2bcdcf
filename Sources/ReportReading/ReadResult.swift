package import ReportLexicon
package import ReportModel

/// What became of one place of the input where an article should stand.
package struct ReadResult: Sendable {
    /// The path, with `#2`, `#3` ... for the further articles of one file.
    package let location: String
    /// Nil if nothing could be read; then `findings` says why.
    package let article: LexedArticle?
    package let findings: [Finding]

    package init(location: String, article: LexedArticle?, findings: [Finding]) {
        self.location = location
        self.article = article
        self.findings = findings
    }
}

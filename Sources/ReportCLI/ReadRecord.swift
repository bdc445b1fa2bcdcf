internal import ReportLexicon
internal import ReportModel
internal import ReportReading

/// What a build takes from one place of its input. Tokens are many times as large as their text; extraction makes them
/// anew when it comes to the article.
struct ReadRecord: Sendable {
    let article: Article?
    let findings: [Finding]
    /// What was extracted of the article elsewhere, encoded.
    let extracted: [UInt8]?

    init(_ result: ReadResult, extracted: [UInt8]? = nil) {
        article = result.article?.article
        findings = result.findings
        self.extracted = extracted
    }
}

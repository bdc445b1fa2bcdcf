package import ReportLexicon
internal import ReportModel
internal import ReportReading

extension LexedArticle {
    /// An article for tests: every paragraph of `text` is body, split into sentences as real articles are.
    /// - Parameter published: an EDTF date (`2022-09-28`, `2022-09`); anything else leaves the article undated.
    package static func plain(_ text: String, published: String? = nil, lexicon: Lexicon) -> LexedArticle {
        let publication = published.flatMap { EDTFDate($0) }.map { date in
            let evidence = DateEvidence(
                span: nil, quote: date.description, rule: RuleID("test", "published"), bound: CivilInterval(date),
                explanation: "given by the test")
            return PublicationTime(interval: CivilInterval(date), evidence: [evidence])
        }
        return ArticleAssembler(lexicon: lexicon).plain(text, published: publication)
    }
}

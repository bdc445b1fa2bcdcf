internal import ReportModel

/// An article with its way to say where something stands in it; every row of its readings holds it.
final class ArticleEntry: Sendable {
    let head: ArticleHead
    let offsets: ScalarOffsets

    init(_ head: ArticleHead) {
        self.head = head
        offsets = ScalarOffsets(head.text.whole)
    }

    /// The articles of a report by identifier.
    static func all(of report: Report) -> [String: ArticleEntry] {
        Dictionary(
            report.articles.map { ($0.id, ArticleEntry($0)) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The columns that say where in which article something stands, for every table that quotes.
protocol SourcedRow: Sendable {
    var source: SourceSpan { get }
    var claim: Claim { get }
    var rule: RuleID { get }
    var article: ArticleEntry? { get }
}

extension Field where Row: SourcedRow {
    static var speakers: [Field] {
        [
            .text("speaker", "Who says so: the origin of the chain of sources; empty where the article speaks itself") {
                $0.claim.attribution.origin?.name
            },
            .text("speaker_role", "Who the speaker is to what is said") { $0.claim.attribution.origin?.role.rawValue },
            .text("chain", "The chain of sources, from the origin to the outlet") {
                $0.claim.attribution.chain.map(\.name).joined(separator: " < ")
            },
            .text("status", "How the text puts it: reported, announced, planned, forecast, hypothetical, denied") {
                $0.claim.status.rawValue
            },
            .text("polarity", "negative where the text says that it is not so") {
                $0.claim.isAffirmed ? "positive" : "negative"
            },
            .text("certainty", "Words that weaken or strengthen it, as written") {
                $0.claim.certainty.joined(separator: "; ")
            },
        ]
    }

    static var evidence: [Field] {
        [
            .text("quote", "The words it was read from") { $0.source.quote },
            .text("sentence", "The sentence in which they stand") { $0.source.sentenceText },
            .count("start", "Where the words begin, in Unicode scalars of the article's text") { row in
                row.article.map { $0.offsets.scalars(before: row.source.span.start) }
            },
            .count("end", "Where the words end") { row in
                row.article.map { $0.offsets.scalars(before: row.source.span.end) }
            },
            .text("article", "The article's identifier") { $0.source.article },
            .text("article_title", "The article's title") { $0.article?.head.title },
            .text("article_published", "When the article was published (EDTF)") {
                $0.article?.head.publication?.edtf
            },
            .text("article_sha256", "The digest of the article's bytes") {
                $0.article?.head.origin.sha256
            },
            .text("rule", "The rule that read it") { $0.rule.description },
        ]
    }
}

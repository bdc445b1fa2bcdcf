internal import ReportArchive
internal import ReportModel
internal import ReportSeries

/// What a build starts from.
struct BuildInput {
    private(set) var articles: StoredArticles
    private(set) var findings: [Finding] = []
    let corrections: [Correction]
    /// Nil if there are none.
    let correctionsDigest: String?

    /// Nothing yet.
    /// - Parameter spool: takes what need not stay in memory.
    init(in spool: Spool, corrections: [Correction] = [], correctionsDigest: String? = nil) {
        articles = StoredArticles(in: spool)
        (self.corrections, self.correctionsDigest) = (corrections, correctionsDigest)
    }

    mutating func append(_ record: ReadRecord) throws {
        findings += record.findings
        if let article = record.article { try articles.append(article, extracted: record.extracted) }
    }

    /// Of what was read.
    var digest: String { EditionNamer.inputDigest(of: articles.heads) }

    /// How long all texts are together, in bytes.
    var size: Int { articles.heads.reduce(0) { $0 + $1.text.byteCount } }

    /// Some articles, each with what was extracted of it elsewhere.
    func articles(at places: Range<Int>) -> [(article: Article, known: EncodedExtraction?)] {
        Parallel.map(Array(places)) { place in
            let article = articles[place]
            return (article, articles.extraction(of: article, at: place))
        }
    }
}

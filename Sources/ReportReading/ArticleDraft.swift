internal import ReportModel

/// An article as its format hands it over: the text, and what the file says beside it.
struct ArticleDraft: Sendable {
    /// In what form the text is.
    enum Markup: Sendable {
        case none
        /// HTML of a part of a page, as feeds and news APIs hand it on.
        case fragment
        case page
    }

    /// Its identifier, if the file gives one.
    var id: String?
    var title: String?
    var text: String
    var markup: Markup = .none
    /// Whether whoever handed the text over counts offsets in it: then it stays as it is, not even composed.
    var keepsText = false
    /// The date of publication as a field of the file writes it.
    var published: String?
    /// Dates of publication that the format has found, with their evidence, the best first.
    var evidence: [DateEvidence] = []
    var publisher: String?
    /// Where the article stands on the net.
    var address: String?
    /// BCP 47 tag, as the file declares it; files err, so that it is only asked where the text leaves it open.
    var language: String?
    /// From `text` to the bytes of the file.
    var sourceMap: SourceMap = .identity
    /// What else stands on the article's page.
    var surroundings: [SurroundingText] = []
}

/// One place of a file where an article should stand.
struct ArticleItem: Sendable {
    /// Its number among the items of the file, from 1; of lines, the line.
    let number: Int
    /// The bytes of the file that it was made from; nil for the whole file.
    var bytes: Range<Int>?
    /// Nil if nothing could be read; then a finding says why.
    var draft: ArticleDraft?
    var findings: [Finding] = []
}

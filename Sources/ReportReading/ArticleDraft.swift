internal import ReportModel

/// An article as its format hands it over: the text, and what the file says beside it.
struct ArticleDraft: Sendable {
    /// Its identifier, if the file gives one.
    var id: String?
    var title: String?
    var text: String
    /// The date of publication as a field of the file writes it.
    var published: String?
    var publisher: String?
}

/// One place of a file where an article should stand.
struct ArticleItem: Sendable {
    /// Its number among the items of the file, from 1; of lines, the line.
    let number: Int
    /// The bytes of the file that it was made from.
    let bytes: Range<Int>
    /// Nil if nothing could be read; then a finding says why.
    var draft: ArticleDraft?
    var findings: [Finding] = []
}

internal import ReportModel

/// What the head of an article says of it.
struct ArticleHeader {
    /// The tokens of the title, if one was found.
    var title: Range<Int>?
    /// Tokens before which a passage must be cut, beside the ends of paragraphs.
    var cuts: [Int] = []
    var evidence: [DateEvidence] = []
    /// A dateline that names no year.
    var dateline: PublicationChooser.Dateline?
    var findings: [Finding] = []
}

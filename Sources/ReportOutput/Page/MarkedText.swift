internal import ReportModel

/// Words of an article, word for word, with a part of them highlighted.
struct MarkedText {
    private let before: String
    private let marked: String
    private let after: String

    /// - Parameters:
    ///   - text: A stretch of the article.
    ///   - start: Where the stretch begins in the article, in bytes.
    ///   - mark: The part to highlight, in bytes of the article; what lies outside the stretch is left out.
    init(_ text: String, from start: Int, marking mark: TextSpan) {
        let length = text.utf8.count
        let first = min(max(mark.start - start, 0), length)
        let last = min(max(mark.end - start, first), length)
        before = text[TextSpan(0, first)]
        marked = text[TextSpan(first, last)]
        after = text[TextSpan(last, length)]
    }

    var html: HTML { marked.isEmpty ? "\(before)\(after)" : "\(before)<mark>\(marked)</mark>\(after)" }
}

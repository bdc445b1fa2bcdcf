internal import ReportModel

/// A number of an article that is no figure of the report, and why.
struct UnusedNumber {
    private let source: Article
    /// An identifier of the lexicon, or `outside-window`.
    let reason: String
    let span: TextSpan
    var article: String { source.id }

    /// Numbers that are no quantities, quantities that no measure takes up, and figures outside the window.
    static func all(of report: Report) -> [UnusedNumber] {
        let shown = Set(report.observations.map(\.id))
        return report.extractions.flatMap { extraction in
            let ignored = extraction.ignored.map { ($0.span, $0.reason) }
            let unused = extraction.quantities.compactMap { mention in mention.unused.map { (mention.number, $0) } }
            let outside = extraction.observations.filter { !shown.contains($0.id) }.map {
                ($0.number, "outside-window")
            }
            return (ignored + unused + outside).sorted { $0.0 < $1.0 }.map { span, reason in
                UnusedNumber(source: extraction.article, reason: reason, span: span)
            }
        }
    }

    /// The words around it, to be read in one glance: some to both sides, within the paragraph.
    var context: MarkedText {
        let passage = source.passages.first { $0.span.contains(span) }?.span ?? span
        let text = Array(source.text[passage].utf8)
        let (first, last) = (span.start - passage.start, span.end - passage.start)
        var (start, end) = (max(0, first - 40), min(text.count, last + 40))
        // A cut falls on a space, so that no word and no character is halved.
        while start > 0, start < first, text[start - 1] != UInt8(ascii: " ") { start += 1 }
        while end < text.count, end > last, text[end] != UInt8(ascii: " ") { end -= 1 }
        let stretch = TextSpan(passage.start + start, passage.start + end)
        return MarkedText(source.text[stretch], from: stretch.start, marking: span)
    }
}

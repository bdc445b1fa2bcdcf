internal import ReportModel

/// A number of an article that is no figure of the report.
struct UnusedNumber {
    let article: String
    /// The words around it, to be read in one glance: some to both sides, within the paragraph.
    let context: MarkedText

    private init(_ span: TextSpan, in article: Article) {
        self.article = article.id
        context = Self.context(of: span, in: article)
    }

    /// Those that are left for one reason.
    struct Group {
        /// An identifier of the lexicon, or `outside-window`.
        let reason: String
        /// The first of them, in the order of the report.
        fileprivate(set) var members: [UnusedNumber] = []
        fileprivate(set) var count = 0
    }

    /// Numbers that are no quantities, quantities that no measure takes up, and figures outside the window; the most
    /// frequent reason first, equal ones by name.
    /// - Parameter most: how many of one reason are needed.
    static func groups(of report: Report, most: Int) -> [Group] {
        let shown = Set(report.observations.map(\.id))
        var groups: [String: Group] = [:]
        for extraction in report.extractions {
            for (span, reason) in unused(extraction, shown) {
                groups[reason, default: Group(reason: reason)].count += 1
                guard groups[reason]?.count ?? 0 <= most else { continue }
                groups[reason]?.members.append(UnusedNumber(span, in: extraction.article))
            }
        }
        return groups.values.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }

    private static func unused(_ extraction: Extraction, _ shown: Set<String>) -> [(TextSpan, String)] {
        let ignored = extraction.ignored.map { ($0.span, $0.reason) }
        let unused = extraction.quantities.compactMap { mention in mention.unused.map { (mention.number, $0) } }
        let outside = extraction.observations.filter { !shown.contains($0.id) }.map { ($0.number, "outside-window") }
        return (ignored + unused + outside).sorted { $0.0 < $1.0 }
    }

    private static func context(of span: TextSpan, in source: Article) -> MarkedText {
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

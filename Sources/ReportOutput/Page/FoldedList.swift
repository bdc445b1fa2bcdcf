internal import ReportModel

/// Items of which the first stand open and the others are folded below them; only the open ones are printed.
struct FoldedList {
    private let items: [HTML]
    private let open: Int
    private let left: Int
    private let words: FoldWords
    private let wrap: (HTML) -> HTML

    /// - Parameters:
    ///   - open: How many stand open.
    ///   - left: How many are not among `items`, because the page would be too long; negative counts as none.
    ///   - wrap: Puts the list around a run of items.
    init(
        _ items: [HTML], _ page: PageContext, open: Int, left: Int = 0, wrap: @escaping (HTML) -> HTML = { $0 }
    ) {
        self.items = items
        self.open = open
        self.left = max(0, left)
        self.wrap = wrap
        words = page.strings.fold
    }

    var html: HTML {
        let folded = Array(items.dropFirst(open))
        let shown = wrap(items.prefix(open).joined())
        guard !folded.isEmpty else { return shown }
        let summary = words.summary.of(folded.count).filled(["count": String(folded.count)])
        return """
            \(shown)<details class="rest"><summary>\(summary)</summary>
            \(wrap(folded.joined()))\(note(left, kind: "unprinted"))</details>
            \(note(folded.count + left, kind: "printed"))
            """
    }

    private func note(_ count: Int, kind: HTML) -> HTML {
        guard count > 0 else { return "" }
        let text = words.elsewhere.of(count).filled(["count": String(count), "file": "report.json"])
        return "<p class=\"small \(kind)\">\(text)</p>\n"
    }
}

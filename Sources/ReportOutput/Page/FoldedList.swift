internal import ReportModel

/// Items of which the first stand open and the others are folded below them; only the open ones are printed.
struct FoldedList {
    private let items: [HTML]
    private let open: Int
    private let left: Int
    private let words: FoldWords
    private let isOnScreen: Bool
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
        isOnScreen = page.design.medium == .screen
    }

    var html: HTML {
        let fold = Fold(words: words, file: "report.json")
        guard isOnScreen else {
            return wrap(items.prefix(open).joined()) + fold.html("", count: 0, left: left + max(0, items.count - open))
        }
        let folded = Array(items.dropFirst(open))
        let rest = folded.isEmpty ? "" : wrap(folded.joined())
        return wrap(items.prefix(open).joined()) + fold.html(rest, count: folded.count, left: left)
    }
}

internal import ReportModel

/// Items of which the first stand open and the others are folded below them; only the open ones are printed.
struct FoldedList {
    private let count: Int
    private let open: Int
    private let item: (Int) -> HTML
    private let left: Int
    private let source: Fold.Source
    private let page: PageContext
    private let wrap: (HTML) -> HTML

    /// - Parameters:
    ///   - open: How many stand open.
    ///   - left: How many more there are, which have no item because the page would be too long; negative counts as none.
    ///   - wrap: Puts the list around a run of items.
    ///   - item: Makes one; those that are not printed are not made for print.
    init(
        _ count: Int, _ page: PageContext, open: Int, left: Int = 0, source: Fold.Source,
        wrap: @escaping (HTML) -> HTML = { $0 },
        item: @escaping (Int) -> HTML
    ) {
        self.count = count
        self.open = min(open, count)
        self.item = item
        self.left = max(0, left)
        self.source = source
        self.wrap = wrap
        self.page = page
    }

    var html: HTML {
        let fold = Fold(page: page, source: source)
        let shown = wrap((0..<open).map(item).joined())
        guard page.design.medium == .screen else { return shown + fold.html("", count: 0, left: left + count - open) }
        let rest = count > open ? wrap((open..<count).map(item).joined()) : ""
        return shown + fold.html(rest, count: count - open, left: left)
    }
}

internal import ReportModel

/// A table whose weaker rows are folded below the open ones, in the same order. Only the open rows are printed; a line
/// says how many more there are and which file holds them.
struct FoldedTable {
    struct Row {
        let row: PageTable.Row
        let isOpen: Bool
    }

    let kind: HTML
    let caption: String
    let columns: [String]
    let rows: [Row]
    /// How many have no row, because the page would be too long.
    let left: Int
    let source: Fold.Source
    let page: PageContext

    var html: HTML {
        let folded = rows.filter { !$0.isOpen }.map(\.row)
        let open = table(rows.filter(\.isOpen).map(\.row), caption: caption).html
        let fold = Fold(page: page, source: source)
        let rest = folded.isEmpty ? "" : table(folded, caption: fold.summary(folded.count)).html
        return open + fold.html(rest, count: folded.count, left: left)
    }

    private func table(_ rows: [PageTable.Row], caption: String) -> PageTable {
        PageTable(kind: kind, caption: caption, columns: columns, rows: rows)
    }
}

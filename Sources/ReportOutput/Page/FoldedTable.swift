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
    /// The data file that holds all of them.
    let file: String
    let words: FoldWords

    var html: HTML {
        let folded = rows.filter { !$0.isOpen }.map(\.row)
        let open = table(rows.filter(\.isOpen).map(\.row), caption: caption).html
        return open + rest(folded) + note(folded.count + left, in: file, kind: "printed")
    }

    private func rest(_ folded: [PageTable.Row]) -> HTML {
        guard !folded.isEmpty else { return left > 0 ? note(left, in: file, kind: "unprinted") : "" }
        let summary = words.summary.of(folded.count).filled(["count": String(folded.count)])
        return """
            <details class="rest"><summary>\(summary)</summary>
            \(table(folded, caption: summary).html)\(note(left, in: file, kind: "unprinted"))</details>

            """
    }

    /// `174 more stand in observations.csv.`
    private func note(_ count: Int, in file: String, kind: HTML) -> HTML {
        guard count > 0 else { return "" }
        let text = words.elsewhere.of(count).filled(["count": String(count), "file": file])
        return "<p class=\"small \(kind)\">\(text)</p>\n"
    }

    private func table(_ rows: [PageTable.Row], caption: String) -> PageTable {
        PageTable(kind: kind, caption: caption, columns: columns, rows: rows)
    }
}

/// A table whose rows become cards on narrow screens: every cell carries its column's name.
struct PageTable {
    struct Row {
        var anchor: String?
        /// One for each column; the first is the row's heading.
        let cells: [HTML]
    }

    let kind: HTML
    let caption: String
    let columns: [String]
    let rows: [Row]

    var html: HTML {
        let heads = columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
        return """
            <table class="stack \(kind)"><caption>\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(rows.map(html(of:)))</tbody></table>

            """
    }

    private func html(of row: Row) -> HTML {
        let id: HTML = row.anchor.map { " id=\"\($0)\"" } ?? ""
        let cells = zip(columns, row.cells).enumerated().map { index, cell -> HTML in
            index == 0
                ? "<th scope=\"row\" data-label=\"\(cell.0)\">\(cell.1)</th>"
                : "<td data-label=\"\(cell.0)\">\(cell.1)</td>"
        }
        return "<tr\(id)>\(cells)</tr>\n"
    }
}

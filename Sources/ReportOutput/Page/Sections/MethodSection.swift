internal import ReportModel

/// How the figures were read, what that cannot do, the marks, and what the build noticed.
struct MethodSection {
    private let page: PageContext
    private var words: MethodWords { page.strings.method }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let days = ["days": String(Dating.longestUncertainty)]
        let paragraphs = words.paragraphs.map { "<p>\($0.filled(days))</p>\n" as HTML }
        let limits = words.limits.map { "<li><b>\($0.term)</b> \($0.text.filled(days))</li>\n" as HTML }
        return PageSection(
            name: .method, title: words.title,
            body: """
                \(paragraphs)<ul>
                \(limits)</ul>
                \(legend)\(page.corrections.table(page))\(findings)
                """)
    }

    private var legend: HTML {
        let figures = page.strings.figures
        let marks = [
            ("official", figures.official, words.official), ("named", figures.named, words.named),
            ("unnamed", figures.unnamed, words.unnamed), ("own", figures.own, words.own),
            ("no-date", figures.noDate, words.noDate),
        ]
        let entries = marks.map { kind, name, text -> HTML in
            "<div><dt><span class=\"chip \(kind)\">\(name)</span></dt><dd>\(text)</dd></div>\n"
        }
        return "<h3 id=\"marks\">\(words.legendTitle)</h3>\n<dl class=\"legend\">\n\(entries)</dl>\n"
    }

    /// Findings of the build and of each article, counted by kind.
    private var findings: HTML {
        let all = page.report.findings + page.report.extractions.findings
        let heading: HTML = "<h3 id=\"findings\">\(words.findingsTitle)</h3>\n"
        guard !all.isEmpty else { return "\(heading)<p>\(words.findingsNone)</p>\n" }
        let kinds = Dictionary(grouping: all, by: \.code).sorted { $0.key < $1.key }
        let table = PageTable(
            kind: "findings", caption: words.findingsTable, columns: [words.finding, words.count],
            rows: kinds.map { _, members in
                let hint = members.first?.hint.map { "<span class=\"note\">\($0)</span>" as HTML } ?? ""
                return PageTable.Row(cells: ["\(members.first?.message ?? "")\(hint)", "\(members.count)"])
            })
        return heading + table.html
    }
}

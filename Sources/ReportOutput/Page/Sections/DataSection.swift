internal import ReportModel

/// The files of the edition, how to make it again, and how to cite it.
struct DataSection {
    private let page: PageContext
    private var words: DataWords { page.strings.data }
    private var edition: Edition { page.report.edition }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let cite = words.cite.filled(["title": edition.title, "edition": edition.id, "version": edition.toolVersion])
        return PageSection(
            name: .data, title: words.title,
            body: """
                \(files)<h3 id="rebuild">\(words.rebuildTitle)</h3>
                <p>\(words.rebuild.filled(["version": edition.toolVersion]))</p>
                <pre class="command" tabindex="0"><code>\(edition.command)</code></pre>
                <dl class="digests">
                <div><dt>\(words.inputDigest)</dt><dd class="digest">\(edition.inputDigest)</dd></div>
                <div><dt>\(words.lexiconDigest)</dt><dd class="digest">\(edition.lexiconDigest)</dd></div>
                </dl>
                <p class="small">\(cite)</p>

                """)
    }

    private var files: HTML {
        let total = ["total": page.number(page.report.observations.count)]
        return PageTable(
            kind: "files", caption: words.table, columns: [words.file, words.holds],
            rows: words.files.map { entry in
                PageTable.Row(cells: ["<code>\(entry.term)</code>", "\(entry.text.filled(total))"])
            }
        ).html
    }
}

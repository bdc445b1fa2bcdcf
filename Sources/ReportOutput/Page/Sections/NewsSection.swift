internal import ReportModel

/// What changed since the edition before: its sum on the front page, and every change with its reason.
struct NewsSection {
    private let page: PageContext
    /// The figures of the report by identifier; none if there is nothing to compare them with.
    private let observations: [String: Int]
    private var words: NewsWords { page.strings.news }

    init(_ page: PageContext) {
        self.page = page
        let ids = page.report.changes == nil ? [] : page.report.observations.map(\.id)
        observations = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// For the front page.
    var summary: HTML {
        let line = page.report.changes.map { sum($0) + pointer($0) } ?? firstEdition
        return """
            <section aria-labelledby="news">
            <h2 id="news">\(words.frontTitle)</h2>
            <p>\(line)</p>
            </section>

            """
    }

    var section: PageSection {
        let body: HTML = page.report.changes.map(changes) ?? "<p>\(firstEdition)</p>\n"
        return PageSection(name: .news, title: words.title, body: body)
    }

    private var firstEdition: HTML {
        let count = page.report.observations.count
        return "\(page.count(words.firstEdition, count))"
    }

    /// `Since edition …: 9 new claims, none changed, …`: how many of each kind, and what was read.
    private func sum(_ changes: EditionChanges) -> HTML {
        let previous = changes.previous
        let date = previous.asOf.map { page.dates.text($0) } ?? page.strings.page.asOfUnknown
        let counts = words.counts
        let parts: [(Int, PluralPhrase)] = [
            (changes.changes(.new).count, counts.new), (changes.changes(.changed).count, counts.changed),
            (changes.changes(.redated).count, counts.redated), (changes.changes(.withdrawn).count, counts.withdrawn),
            (changes.unchanged, counts.unchanged),
        ]
        return words.since.html([
            "edition": "\(previous.id)", "date": "\(date)",
            "changes": parts.map { number($0, $1) }.joined(separator: ", "),
        ])
    }

    private func number(_ count: Int, _ phrase: PluralPhrase) -> HTML {
        phrase.of(count).html(["count": "<b>\(count)</b>"])
    }

    private func pointer(_ changes: EditionChanges) -> HTML {
        guard !changes.changes.isEmpty else { return "" }
        let section = page.strings.page.section.filled(["number": String(PageSection.Name.news.number)])
        let link: HTML = "<a href=\"#\(PageSection.Name.news.rawValue)\">\(section)</a>"
        return " \(words.pointer.html(["section": link]))"
    }

    private func changes(_ changes: EditionChanges) -> HTML {
        "<p class=\"lead\">\(sum(changes)) \(reading(changes))</p>\n\(table(changes))"
    }

    /// How the articles are others than before.
    private func reading(_ changes: EditionChanges) -> String {
        let counts = [
            (changes.newArticles.count, words.newArticles), (changes.correctedArticles.count, words.correctedArticles),
            (changes.removedArticles.count, words.removedArticles),
        ]
        let articles = counts.filter { $0.0 > 0 }.map { $1.of($0).filled(["count": String($0)]) }
        return (articles + (changes.isReadAnew ? [words.readAnew] : [])).joined(separator: " ")
    }

    /// What readers have relied on comes first: changed, dated otherwise, withdrawn; then what is new.
    private func table(_ changes: EditionChanges) -> HTML {
        let kinds: [EditionChange.Kind] = [.changed, .redated, .withdrawn, .new]
        let ordered = kinds.flatMap(changes.changes)
        guard !ordered.isEmpty else { return "" }
        let isOnScreen = page.design.medium == .screen
        let limits = page.limits.changes
        let shown = ordered.prefix(isOnScreen ? limits.rows : limits.open)
        return FoldedTable(
            kind: "changes", caption: page.count(words.table, ordered.count),
            columns: [words.figure, words.before, words.now, words.why],
            rows: shown.enumerated().map { FoldedTable.Row(row: row($1), isOpen: $0 < limits.open) },
            left: ordered.count - shown.count,
            source: Fold.Source(file: "report.json", order: page.strings.fold.changes), page: page
        ).html
    }

    private func row(_ change: EditionChange) -> PageTable.Row {
        let record = change.after ?? change.before
        let label = record.map { [$0.label, side($0)].compactMap { $0 }.joined(separator: ", ") } ?? ""
        return PageTable.Row(cells: [
            "\(label) <span class=\"chip\">\(words.kinds[change.kind])</span>",
            change.before.map { told($0, isOnPage: false) } ?? "–",
            change.after.map { told($0, isOnPage: true) } ?? "–", "\(words.reasons[change.reason])",
        ])
    }

    private func side(_ record: ClaimRecord) -> String? {
        record.key.dimensions.side.map { page.wording.name($0, style: .short) }
    }

    /// The number with its time; one of this edition leads to its sentence, one of the edition before brings it along.
    private func told(_ record: ClaimRecord, isOnPage: Bool) -> HTML {
        let observation = isOnPage ? record.observations.lazy.compactMap { observations[$0] }.first : nil
        let value = observation.map { page.link(to: page.report.observations[$0], class: "value") }
        let written = record.quantity.hedge == .vague ? record.quote : nil
        let quoted: HTML = isOnPage ? "" : "<span class=\"note\"><q dir=\"auto\">\(record.sentence)</q></span>"
        return """
            \(value ?? "<span class=\"value\">\(page.quantities.text(record.quantity, written: written))</span>")\
            <span class="line">\(ClaimCells(page).when(Dating(record.interval)))</span>\(quoted)
            """
    }
}

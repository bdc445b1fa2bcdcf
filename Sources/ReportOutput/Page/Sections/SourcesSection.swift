internal import ReportModel

/// The articles, with their dates, the evidence for them, and the figures found in each.
struct SourcesSection {
    private let page: PageContext
    /// More would make a row that no printed page holds.
    private static let mostLinks = 30
    /// With more articles than these, the ones that gave nothing to this page have no row.
    private static let mostUnused = 300
    private var words: SourceWords { page.strings.sources }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let numbers = Dictionary(
            page.report.extractions.enumerated().map { ($1.article.id, $0 + 1) },
            uniquingKeysWith: { first, _ in first })
        let figures = Dictionary(grouping: page.report.observations, by: \.source.article)
        let rows = page.report.extractions.enumerated().compactMap { index, extraction -> PageTable.Row? in
            guard isListed(extraction) else { return nil }
            return row(
                index + 1, extraction, figures[extraction.article.id] ?? [],
                reprints: extraction.article.reprintOf.flatMap { numbers[$0] })
        }
        let table = FoldedTable(
            kind: "sources", caption: words.table,
            columns: [words.number, words.article, words.published, words.figures],
            rows: rows.map { FoldedTable.Row(row: $0, isOpen: true) },
            left: page.report.extractions.count - rows.count, file: "report.json", words: page.strings.fold)
        return PageSection(name: .sources, title: words.title, body: table.html)
    }

    /// Of many articles only those are listed that the page refers to.
    private func isListed(_ extraction: Extraction) -> Bool {
        page.report.extractions.count <= Self.mostUnused
            || extraction.observations.contains(where: page.selection.isOnPage)
            || extraction.events.contains(where: page.selection.isOnPage)
    }

    /// - Parameter reprints: the number of the article whose text it prints again.
    private func row(
        _ number: Int, _ extraction: Extraction, _ figures: [Observation], reprints: Int?
    ) -> PageTable.Row {
        var links = figures.prefix(Self.mostLinks).map { page.link(to: $0) }
        if figures.count > Self.mostLinks { links.append("…") }
        return PageTable.Row(
            anchor: Anchor.article(extraction.article.id),
            cells: [
                "[\(number)]", title(extraction.article) + note(reprints), published(extraction.publication),
                "\(figures.count)<span class=\"note\">\(links.joined(separator: ", "))</span>",
            ])
    }

    private func note(_ reprints: Int?) -> HTML {
        reprints.map { "<span class=\"note\">\(words.reprint.filled(["number": String($0)]))</span>" } ?? ""
    }

    private func title(_ article: Article) -> HTML {
        let location = article.origin.location
        let isLink = location.hasPrefix("https://") || location.hasPrefix("http://")
        let place: HTML = isLink ? "<a class=\"out\" href=\"\(location)\">\(location)</a>" : "\(location)"
        let publisher: HTML = article.origin.publisher.map { "<span class=\"note\" dir=\"auto\">\($0)</span>" } ?? ""
        let digest = words.digest.filled(["code": String(article.origin.sha256.prefix(16))])
        return """
            <b dir="auto">\(article.title ?? words.untitled)</b>\(publisher)\
            <span class="digest">\(place)</span><span class="digest">\(digest)</span>
            """
    }

    private func published(_ publication: PublicationTime?) -> HTML {
        let cells = ClaimCells(page)
        guard let publication else { return cells.noDate }
        let evidence = publication.evidence.map { proof -> HTML in
            "<span class=\"note\"><q dir=\"auto\">“\(proof.quote)”</q> – \(proof.explanation)</span>"
        }
        return cells.when(Dating(publication.interval)) + evidence.joined()
    }
}

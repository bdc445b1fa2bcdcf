internal import ReportModel

/// The articles, with their dates, the evidence for them, and the figures found in each.
struct SourcesSection {
    private let page: PageContext
    /// What the rest of the page leads to.
    private let all: Set<String>
    /// What it leads to without unfolding anything.
    private let printed: Set<String>
    /// More would make rows that fill the pages of a long list.
    private var mostLinks: Int { count <= limits.open ? 12 : 3 }
    private var limits: PageLimits.Rows { page.limits.sources }
    private var words: SourceWords { page.strings.sources }

    /// - Parameter rest: the page without this section.
    init(_ page: PageContext, rest: HTML) {
        self.page = page
        let links = PageLinks(in: rest)
        all = links.all
        printed = links.open
    }

    var section: PageSection {
        let observations = page.report.observations
        let figures = Dictionary(grouping: observations.indices) { observations[$0].source.article }
        let rows = page.report.articles.enumerated().compactMap { index, article -> FoldedTable.Row? in
            let anchor = Anchor.article(article.id)
            guard isListed(anchor) else { return nil }
            let row = row(
                index + 1, page.report.extractions[index], (figures[article.id] ?? []).map { observations[$0] },
                reprints: article.reprintOf.flatMap { page.number(ofArticle: $0) })
            return FoldedTable.Row(row: row, isOpen: count <= limits.open || printed.contains(anchor))
        }
        let table = FoldedTable(
            kind: "sources", caption: words.table,
            columns: [words.number, words.article, words.published, words.figures],
            rows: rows, left: count - rows.count,
            source: Fold.Source(file: "report.json", order: page.strings.fold.sources), page: page)
        return PageSection(
            name: .sources, title: words.title,
            body: page.charts(at: .sources).map { ChartFigure($0, page).html }.joined() + table.html)
    }

    private var count: Int { page.report.extractions.count }

    private func isListed(_ anchor: String) -> Bool {
        let most = page.design.medium == .screen ? limits.rows : limits.open
        return count <= most || all.contains(anchor)
    }

    /// - Parameter reprints: the number of the article whose text it prints again.
    private func row(
        _ number: Int, _ extraction: Extraction, _ figures: [Observation], reprints: Int?
    ) -> PageTable.Row {
        var links = figures.prefix(mostLinks).map { page.link(to: $0) }
        if figures.count > mostLinks { links.append("…") }
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
        let publisher: HTML = article.origin.publisher.map { "<bdi>\($0)</bdi> · " } ?? ""
        let digest = words.digest.filled(["code": String(article.origin.sha256.prefix(16))])
        return """
            <b dir="auto">\(article.title ?? words.untitled)</b>\
            <span class="digest">\(publisher)\(place) · \(digest)</span>
            """
    }

    /// The evidence stands here for an article with a day, and in the section on undated ones for the others.
    private func published(_ publication: PublicationTime?) -> HTML {
        let cells = ClaimCells(page)
        guard let publication else { return cells.noDate }
        guard let day = publication.interval.exactDay else {
            let when = cells.when(Dating(publication.interval))
            let section = page.strings.page.section.filled(["number": String(PageSection.Name.undated.number)])
            let link: HTML = "<a href=\"#\(UndatedSection.articlesAnchor)\">\(section)</a>"
            return "\(when)<span class=\"note\">\(words.evidence.html(["section": link]))</span>"
        }
        let evidence = publication.evidence.map { proof -> HTML in
            let quote: HTML = proof.explanation.contains(proof.quote) ? "" : "<q dir=\"auto\">“\(proof.quote)”</q> – "
            return "<span class=\"note\">\(quote)\(proof.explanation)</span>"
        }
        let date = page.dates.text(day, style: .short)
        return "<time class=\"date\" datetime=\"\(day.description)\">\(date)</time>\(evidence)"
    }
}

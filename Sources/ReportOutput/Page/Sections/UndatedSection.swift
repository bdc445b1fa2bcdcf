internal import ReportModel

/// Figures, articles and events without a date: what bounds it, and what would settle it.
struct UndatedSection {
    /// Of the table that gives the evidence for each article's date.
    static let articlesAnchor = "undated-articles"

    private let page: PageContext
    private var words: UndatedWords { page.strings.undated }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        PageSection(name: .undated, title: words.title, body: figures + articles + events)
    }

    private var figures: HTML {
        let all = page.report.observations
        let undated = all.indices.filter { !Dating(all[$0]).isDated }
        guard !undated.isEmpty else { return "<p>\(words.none)</p>\n" }
        let listed = undated.filter { page.selection.isOnPage(all[$0]) }.map { all[$0] }
        let open = page.selection.open(listed, most: page.limits.openUndatedFigures)
        let shown = page.design.medium == .screen ? listed : listed.filter { open.contains($0.id) }
        return FoldedTable(
            kind: "undated", caption: page.count(words.table, undated.count),
            columns: [words.figure, words.bounds, words.settles],
            rows: shown.map {
                FoldedTable.Row(
                    row: PageTable.Row(cells: [figure($0), known($0), settling($0)]), isOpen: open.contains($0.id))
            },
            left: undated.count - shown.count,
            source: Fold.Source(file: "observations.csv", order: page.strings.fold.figures), page: page
        ).html
    }

    private func figure(_ observation: Observation) -> HTML {
        """
        \(page.link(to: observation, class: "value"))\
        <span class="note">\(page.wording.label(observation))</span>
        """
    }

    /// What bounds the date, and what else is uncertain.
    private func known(_ observation: Observation) -> HTML {
        var lines = [dateBounds(observation)]
        if observation.quantity.hedge == .vague {
            lines.append(words.vague.filled(["bounds": page.quantities.bounds(observation.quantity)]))
        }
        if observation.quantity.unit == .unknownCurrency { lines.append(words.noCurrency) }
        switch Voice(observation.claim) {
        case .own: lines.append(words.noSpeaker)
        case .unnamed: lines.append(words.oneVoice)
        case .official, .named: break
        }
        return self.lines(lines)
    }

    private func dateBounds(_ observation: Observation) -> String {
        if case .bounded(let interval) = Dating(observation) {
            return words.possible.filled(["date": page.dates.text(interval)])
        }
        guard let published = publication(observation) else { return words.nothing }
        return words.fromArticle.filled(["date": page.dates.text(published)])
    }

    private func settling(_ observation: Observation) -> HTML {
        let hasDay = publication(observation)?.exactDay != nil
        let reference = page.reference(to: observation.source.article)
        var cell = line(hasDay ? HTML(text: words.settleStatement) : words.settleArticle.html(["reference": reference]))
        if observation.quantity.unit == .unknownCurrency { cell += line(HTML(text: words.settleCurrency)) }
        if Voice(observation.claim).isWeak { cell += line(HTML(text: words.settleVoice)) }
        return cell
    }

    private func publication(_ observation: Observation) -> CivilInterval? {
        page.publication(ofArticle: observation.source.article)
    }

    private var articles: HTML {
        let all = page.report.articles
        let undated = all.indices.filter { all[$0].publication?.exactDay == nil }
        guard !undated.isEmpty else { return "" }
        let limits = page.limits.undatedArticles
        let shown = mostTelling(page.design.medium == .screen ? limits.rows : limits.open, of: undated)
        let table = FoldedTable(
            kind: "dating titled", caption: page.count(words.articlesTable, undated.count),
            columns: [words.article, words.interval, words.evidence],
            rows: shown.enumerated().map {
                FoldedTable.Row(row: row(page.report.extractions[$1]), isOpen: $0 < limits.open)
            },
            left: undated.count - shown.count,
            source: Fold.Source(file: "report.json", order: page.strings.fold.undatedArticles), page: page)
        return "<h3 id=\"\(Self.articlesAnchor)\">\(words.articlesTitle)</h3>\n\(table.html)"
    }

    /// Those with most figures, in the order of the input.
    private func mostTelling(_ count: Int, of places: [Int]) -> [Int] {
        let figures = page.report.observations.reduce(into: [:]) { $0[$1.source.article, default: 0] += 1 }
        let counts = places.map { figures[page.report.articles[$0].id, default: 0] }
        let ranked = places.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        return ranked.prefix(count).sorted().map { places[$0] }
    }

    private func row(_ extraction: Extraction) -> PageTable.Row {
        let title = extraction.article.title ?? page.strings.sources.untitled
        let evidence = extraction.publication?.evidence ?? []
        return PageTable.Row(cells: [
            "<span dir=\"auto\">\(title)</span> \(page.reference(to: extraction.article.id))",
            ClaimCells(page).when(Dating(extraction.publication?.interval)),
            evidence.isEmpty ? "\(words.noBounds)" : evidence.map(proof).joined(),
        ])
    }

    private func proof(_ evidence: DateEvidence) -> HTML {
        let bound = page.dates.text(evidence.bound, style: .short)
        return line("<q dir=\"auto\">“\(evidence.quote)”</q> – \(explanation(evidence)) (\(bound))")
    }

    /// With the number of another article in the place of its address.
    private func explanation(_ evidence: DateEvidence) -> HTML {
        let text = evidence.explanation
        for space in text.indices where text[space] == " " {
            let rest = text.index(after: space)
            guard let article = page.article(at: String(text[rest...])) else { continue }
            return "\(text[..<rest])\(words.articleNumber.html(["reference": page.reference(to: article)]))"
        }
        return "\(text)"
    }

    private var events: HTML {
        let undated = page.events.undated
        guard undated.count > 0 else { return "" }
        let caption = page.count(words.eventsTable, undated.count)
        let table = EventTable(page).html(undated, kind: "events titled", caption: caption)
        return "<h3 id=\"undated-events\">\(words.eventsTitle)</h3>\n\(table)"
    }

    private func lines(_ texts: [String]) -> HTML { texts.map { line(HTML(text: $0)) }.joined() }
    private func line(_ html: HTML) -> HTML { "<span class=\"line\">\(html)</span>" }
}

internal import ReportModel

/// Every figure of the window, by measure, with its sentence.
struct FiguresSection {
    private let page: PageContext
    private let cells: ClaimCells
    private static let mostValues = 4
    private static let mostBeforeChart = 6
    private var words: FigureWords { page.strings.figures }

    init(_ page: PageContext) {
        self.page = page
        cells = ClaimCells(page)
    }

    var section: PageSection {
        let body: HTML =
            page.sections.isEmpty
            ? "<p>\(words.none)</p>\n"
            : "<p class=\"lead\">\(words.lead)\(order)</p>\n\(catalogued.map(html))\(others)"
        return PageSection(name: .figures, title: words.title, body: body)
    }

    /// By which order the tables have a part of their figures, where any has not all.
    private var order: String {
        page.report.observations.allSatisfy(page.selection.isOnPage) ? "" : " " + page.strings.fold.figures
    }

    private var catalogued: [MeasureSection] { page.sections.filter(\.measure.isCatalogued) }

    private func html(_ section: MeasureSection) -> HTML {
        let anchor = Anchor.measure(section.measure.id)
        return """
            <section aria-labelledby="\(anchor)">
            <h3 id="\(anchor)">\(section.measure.label)</h3>
            <p class="summary">\(summary(section))</p>
            \(chartsAndTable(section))</section>

            """
    }

    /// Figures that count what the lexicon does not follow, all in one table: a section for each noun would bury the
    /// measures.
    private var others: HTML {
        let sections = page.sections.filter { !$0.measure.isCatalogued }
        guard !sections.isEmpty else { return "" }
        let anchor = Anchor.measure("other")
        let figures = sections.flatMap(\.observations)
        return """
            <section aria-labelledby="\(anchor)">
            <h3 id="\(anchor)">\(words.others)</h3>
            <p class="summary">\(origin(figures)) <span class="definition">\(words.othersDefinition)</span></p>
            \(sections.flatMap(\.charts).map { ChartFigure($0, page).html })\(table(figures, of: words.others))</section>

            """
    }

    /// The charts stand before their table. In print it is the other way round where few claims are printed: a chart
    /// with its heading would leave half of the page before it empty.
    private func chartsAndTable(_ section: MeasureSection) -> HTML {
        let charts = section.charts.map { ChartFigure($0, page).html }.joined()
        let table = table(section.observations, of: section.measure.label)
        let rows = min(section.observations.count, page.selection.openFigures)
        let isBehind = page.design.medium == .print && rows <= Self.mostBeforeChart
        return isBehind ? table + charts : charts + table
    }

    private func table(_ observations: [Observation], of measure: String) -> HTML {
        let shown = observations.filter(page.selection.isOnPage)
        let claims = page.count(words.claims, observations.count)
        return FoldedTable(
            kind: "claims titled", caption: words.table.filled(["measure": measure, "claims": claims]),
            columns: [words.figure, words.when, words.who, words.sentence],
            rows: shown.map { FoldedTable.Row(row: row($0), isOpen: page.selection.isPrinted($0)) },
            left: observations.count - shown.count,
            source: Fold.Source(file: "observations.csv"), page: page
        ).html
    }

    private func row(_ observation: Observation) -> PageTable.Row {
        PageTable.Row(
            anchor: Anchor.figure(observation.id),
            cells: [
                cells.figure(observation), cells.when(observation), cells.who(observation.claim),
                cells.sentence(observation),
            ])
    }

    /// The values that are claimed, how many claims they are, how many have a date, and what they count. Never an
    /// average or a sum. One claim's value stands right below.
    private func summary(_ section: MeasureSection) -> HTML {
        let figures = section.observations
        let values: HTML = figures.count > 1 ? "\(values(figures)) " : ""
        let definition = words.definition.filled(["words": section.measure.definition])
        return "\(values)\(origin(figures)) <span class=\"definition\">\(definition)</span>"
    }

    private func origin(_ observations: [Observation]) -> String {
        let articles = Set(observations.map(\.source.article)).count
        return words.from.filled([
            "claims": page.count(words.claims, observations.count), "articles": page.count(words.articles, articles),
            "dated": dated(observations),
        ])
    }

    private func dated(_ observations: [Observation]) -> String {
        let dated = observations.count { Dating($0).isDated }
        if dated == observations.count { return words.allDated.of(dated).filled([:]) }
        if dated == 0 { return words.noneDated.of(observations.count).filled([:]) }
        return words.someDated.filled(["count": page.number(dated)])
    }

    /// The first few different values, in the order of the table.
    private func values(_ observations: [Observation]) -> HTML {
        var all: [String] = []
        for observation in observations where all.count <= Self.mostValues {
            let value = page.value(observation)
            if !all.contains(value) { all.append(value) }
        }
        let shown = all.prefix(Self.mostValues).enumerated().map {
            "<b>\($0 == 0 ? $1.capitalizedFirst : $1)</b>" as HTML
        }
        guard let last = shown.last, shown.count > 1 else { return shown.joined() + "." }
        if all.count > shown.count { return shown.joined(separator: ", ") + " …" }
        return words.and.html(["first": shown.dropLast().joined(separator: ", "), "last": last]) + "."
    }
}

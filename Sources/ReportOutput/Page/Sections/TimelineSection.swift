internal import ReportModel

/// The events that have a date, drawn and listed.
struct TimelineSection {
    private let page: PageContext
    private var words: TimelineWords { page.strings.timeline }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let charts = page.charts(at: .timeline)
        let events = page.events.dated
        let body: HTML = events.count == 0 ? "<p>\(words.none)</p>\n" : "<p class=\"lead\">\(words.lead)</p>\n"
        return PageSection(
            name: .timeline, title: words.title,
            body: body + charts.map { ChartFigure($0, page).html }.joined() + table(events))
    }

    private func table(_ events: PageEvents.Table) -> HTML {
        guard events.count > 0 else { return "" }
        let caption = page.count(words.table, events.count)
        return EventTable(page).html(events, caption: caption)
    }
}

/// A table of events, dated or not.
struct EventTable {
    private let page: PageContext
    private let cells: ClaimCells

    init(_ page: PageContext) {
        self.page = page
        cells = ClaimCells(page)
    }

    func html(_ events: PageEvents.Table, kind: HTML = "events", caption: String) -> HTML {
        let words = page.strings.timeline
        return FoldedTable(
            kind: kind, caption: caption, columns: [words.when, words.event, words.sentence],
            rows: events.shown.map { FoldedTable.Row(row: row($0), isOpen: events.open.contains($0.id)) },
            left: events.count - events.shown.count,
            source: Fold.Source(file: "events.csv", order: page.strings.fold.events), page: page
        ).html
    }

    private func row(_ event: Event) -> PageTable.Row {
        let place: HTML = event.place.map { "<span class=\"note\">\($0)</span>" } ?? ""
        let label: HTML = "<b>\(event.category.label)</b>\(place)"
        return PageTable.Row(
            anchor: Anchor.event(event.id),
            cells: [
                cells.when(Dating(event.date)),
                "\(label)\(cells.status(event.claim))<span class=\"line\">\(cells.who(event.claim))</span>",
                cells.quote(event.source, marking: event.source.span),
            ])
    }
}

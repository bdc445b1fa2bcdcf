internal import ReportModel

/// The events that have a date, drawn and listed.
struct TimelineSection {
    private let page: PageContext
    private var words: TimelineWords { page.strings.timeline }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let charts = page.charts(at: .timeline)
        let events = page.events.dated
        let body: HTML = events.isEmpty ? "<p>\(words.none)</p>\n" : "<p class=\"lead\">\(words.lead)</p>\n"
        return PageSection(
            name: .timeline, title: words.title,
            body: body + charts.map { ChartFigure($0, page).html }.joined() + table(events))
    }

    private func table(_ events: [Event]) -> HTML {
        guard !events.isEmpty else { return "" }
        let caption = words.table.of(events.count).filled(["count": String(events.count)])
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

    func html(_ events: [Event], caption: String) -> HTML {
        let words = page.strings.timeline
        let shown = events.filter(page.selection.isOnPage)
        let open = page.selection.open(shown)
        return FoldedTable(
            kind: "events", caption: caption, columns: [words.when, words.event, words.sentence],
            rows: shown.map { FoldedTable.Row(row: row($0), isOpen: open.contains($0.id)) },
            left: events.count - shown.count, file: "report.json", words: page.strings.fold
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

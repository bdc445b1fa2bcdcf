internal import ReportModel

/// The title block: what was read, over which days, and what was found.
struct FrontMatter {
    private let page: PageContext
    private var words: PageWords { page.strings.page }

    init(_ page: PageContext) { self.page = page }

    var titleBlock: HTML {
        let edition = page.report.edition
        let articles = page.report.extractions.count
        return """
            <header class="title-block">
            \(handling)\(logo)            <p class="kicker">\(words.kicker.filled(["edition": edition.id]))</p>
            <h1 dir="auto">\(edition.title)</h1>
            <p class="standfirst">\(page.count(words.standfirst, articles))</p>
            <dl class="facts">
            \(fact(words.window, window))\(fact(words.asOf, asOf))\(fact(words.read, articleCount))\
            \(fact(words.found, found))</dl>
            </header>

            """
    }

    /// How the report may be handed on; printed pages have it in their margins.
    var handling: HTML { page.design.handling.map { "<p class=\"handling\" dir=\"auto\">\($0)</p>\n" } ?? "" }

    private var logo: HTML {
        page.design.logo.map { logo in
            """
            <img class="logo" src="\(logo.address)" width="\(logo.width)" height="\(logo.height)" alt="\(words.logo)">

            """
        } ?? ""
    }

    var description: String {
        words.description.filled(["figures": figureCount, "events": eventCount, "articles": articleCount])
    }

    private func fact(_ name: String, _ value: String) -> HTML {
        "<div><dt>\(name)</dt> <dd>\(value)</dd></div>\n"
    }

    private var window: String {
        let window = page.report.edition.window
        let since = window.since.map { page.dates.text($0, style: .short) }
        let until = window.until.map { page.dates.text($0, style: .short) }
        switch (since, until) {
        case (let since?, let until?): return words.windowBetween.filled(["since": since, "until": until])
        case (let since?, nil): return words.windowSince.filled(["since": since])
        case (nil, let until?): return words.windowUntil.filled(["until": until])
        case (nil, nil): return words.windowAll
        }
    }

    private var asOf: String { page.report.edition.asOf.map { page.dates.text($0) } ?? words.asOfUnknown }
    private var articleCount: String { page.count(words.articles, page.report.extractions.count) }
    private var figureCount: String { page.count(words.figures, page.report.observations.count) }
    private var eventCount: String { page.count(words.datedEvents, page.events.dated.count) }
    private var found: String { "\(figureCount), \(eventCount)" }
}

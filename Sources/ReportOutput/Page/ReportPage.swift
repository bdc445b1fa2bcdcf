internal import ReportModel

/// The page of an edition, from top to bottom.
struct ReportPage {
    private let page: PageContext
    private let style: PageStyle

    init(report: Report, resources: OutputResources) {
        page = PageContext(report: report, resources: resources)
        style = PageStyle(resources, report: report)
    }

    var html: HTML {
        let news = NewsSection(page)
        let body = [
            news.section, TimelineSection(page).section, FiguresSection(page).section, DifferencesSection(page).section,
            UndatedSection(page).section, UnusedSection(page).section, MethodSection(page).section,
        ]
        let front = KeyFigures(page).html + MainPoints(page).html + news.summary
        let sources = SourcesSection(page, rest: front + body.map(\.body).joined()).section
        let sections = body + [sources, DataSection(page).section]
        let words = page.strings.page
        return """
            <!DOCTYPE html>
            <html lang="\(page.strings.language)" dir="\(page.strings.direction)">
            \(head)<body>
            <a class="skip" href="#main">\(words.skip)</a>
            \(FrontMatter(page).titleBlock)<div class="columns">
            \(page.design.medium == .screen ? contents(sections, kind: "beside") : "")<main id="main">
            <div class="front">
            \(front)\(contents(sections, kind: "within"))</div>
            \(sections.map { $0.html(words) })</main>
            </div>
            <footer>\(words.closing.filled(["version": page.report.edition.toolVersion]))
            \(FrontMatter(page).handling)</footer>
            </body>
            </html>

            """
    }

    private var head: HTML {
        let words = page.strings.page
        let edition = page.report.edition
        let title = words.documentTitle.filled(["title": edition.title, "edition": edition.id])
        return """
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(HTML.trusted(style.policy))">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <meta name="description" content="\(FrontMatter(page).description)">
            <meta name="generator" content="report \(edition.toolVersion)">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <style>\(HTML.trusted(style.text))</style>
            </head>

            """
    }

    /// The contents stand beside the text on wide screens, and within it on narrow ones and in print; never both.
    private func contents(_ sections: [PageSection], kind: HTML) -> HTML {
        let words = page.strings.page
        let items = sections.map { section -> HTML in
            "<li><a href=\"#\(section.anchor)\">\(section.heading(words))</a></li>\n"
        }
        return """
            <nav class="contents \(kind)" aria-label="\(words.contents)">
            <p class="contents-title">\(words.contents)</p>
            <ol>
            \(items)</ol>
            </nav>

            """
    }
}

internal import ReportModel

/// What changed since the edition before.
struct NewsSection {
    private let page: PageContext

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let words = page.strings.news
        let count = page.report.observations.count
        let line = words.firstEdition.of(count).filled(["count": String(count)])
        return PageSection(name: .news, title: words.title, body: "<p>\(line)</p>\n")
    }
}

internal import ReportModel

/// The numbers that are no figures, by reason: nothing that was read is lost in silence.
struct UnusedSection {
    private let page: PageContext
    private var words: UnusedWords { page.strings.unused }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let most = page.limits.unused.rows(for: page.report.extractions.count)
        let groups = UnusedNumber.groups(of: page.report, most: most)
        let count = groups.reduce(0) { $0 + $1.count }
        let isPart = groups.contains { $0.members.count < $0.count }
        let lead = page.count(words.lead, count) + (isPart ? " " + page.strings.fold.unused : "")
        let body: HTML =
            groups.isEmpty ? "<p>\(words.none)</p>\n" : "<p class=\"lead\">\(lead)</p>\n\(groups.map(html))"
        return PageSection(name: .unused, title: words.title, body: body)
    }

    /// A list: a table row could not break over pages.
    private func html(_ group: UnusedNumber.Group) -> HTML {
        let heading = words.heading.filled([
            "reason": (words.reasons[group.reason] ?? group.reason).capitalizedFirst, "count": page.number(group.count),
        ])
        let list = FoldedList(
            group.members.count, page, open: page.limits.openUnused, left: group.count - group.members.count,
            source: Fold.Source(file: "report.json"),
            wrap: { "<ul class=\"contexts\">\n\($0)</ul>\n" }, item: { item(group.members[$0]) })
        return "<h3>\(heading)</h3>\n\(list.html)"
    }

    private func item(_ number: UnusedNumber) -> HTML {
        "<li><q dir=\"auto\">\(number.context.html)</q> \(page.reference(to: number.article))</li>\n"
    }
}

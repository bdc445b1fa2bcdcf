internal import ReportModel

/// The numbers that are no figures, by reason: nothing that was read is lost in silence.
struct UnusedSection {
    private let page: PageContext
    private static let openItems = 6
    /// Of one reason; all of them are in the data file.
    private static let mostOfReason = 200
    private var words: UnusedWords { page.strings.unused }

    init(_ page: PageContext) { self.page = page }

    var section: PageSection {
        let numbers = UnusedNumber.all(of: page.report)
        let lead = words.lead.of(numbers.count).filled(["count": String(numbers.count)])
        let body: HTML =
            numbers.isEmpty ? "<p>\(words.none)</p>\n" : "<p class=\"lead\">\(lead)</p>\n\(lists(numbers))"
        return PageSection(name: .unused, title: words.title, body: body)
    }

    /// One list for each reason, the most frequent first, equal ones by name. A table row could not break over pages.
    private func lists(_ numbers: [UnusedNumber]) -> HTML {
        let groups = Dictionary(grouping: numbers, by: \.reason)
        let sorted = groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return sorted.map { reason, members -> HTML in
            let heading = words.heading.filled([
                "reason": (words.reasons[reason] ?? reason).capitalizedFirst, "count": String(members.count),
            ])
            return "<h3>\(heading)</h3>\n\(list(members))"
        }.joined()
    }

    private func list(_ members: [UnusedNumber]) -> HTML {
        FoldedList(
            members.prefix(Self.mostOfReason).map(item), page, open: Self.openItems,
            left: members.count - Self.mostOfReason
        ) { "<ul class=\"contexts\">\n\($0)</ul>\n" }.html
    }

    private func item(_ number: UnusedNumber) -> HTML {
        "<li><q dir=\"auto\">\(number.context.html)</q> \(page.reference(to: number.article))</li>\n"
    }
}

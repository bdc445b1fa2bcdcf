internal import ReportModel

/// Dates the articles of a folder by each other: an article that retells another is not older than it.
struct FolderDating {
    let articles: [FolderArticle]

    /// The datings by the articles' own texts, each cut by what its neighbours allow; a contradiction becomes a finding
    /// and cuts nothing.
    var refined: [Dating] {
        var datings = articles.map(\.dating)
        for link in Retelling.all(among: articles) {
            // Read in one go: two reads of `datings` in a tuple crash the optimizer of Swift 6.3.1.
            let intervals = [link.later, link.earlier].map { datings[$0].interval }
            let (later, earlier) = (intervals[0], intervals[1])
            if let bound = CivilInterval(oneDayFrom: earlier?.earliest, to: nil) {
                datings[link.later] = cut(datings[link.later], of: link.later, to: bound, link, "younger than")
            }
            if let bound = CivilInterval(oneDayFrom: nil, to: later?.latest) {
                datings[link.earlier] = cut(datings[link.earlier], of: link.earlier, to: bound, link, "older than")
            }
        }
        return datings
    }

    private func cut(
        _ dating: Dating, of number: Int, to bound: CivilInterval, _ link: Retelling, _ relation: String
    ) -> Dating {
        guard !articles[number].isDated else { return dating }
        var dating = dating
        let other = articles[number == link.later ? link.earlier : link.later]
        let quote = articles[link.later].text[link.span]
        let own = dating.interval
        guard let days = own.map({ $0.intersection(bound) }) ?? bound else {
            dating.findings.append(
                Finding(
                    .warning, code: "conflicting-dates",
                    message: "it retells or is retold by \(other.location), but its own words date it otherwise",
                    location: articles[number].id, span: nil, hint: "give its date in dates.csv"))
            return dating
        }
        guard days.earliest != own?.earliest || days.latest != own?.latest else { return dating }
        let span = number == link.later ? link.span : nil
        let evidence = DateEvidence(
            span: span, quote: quote, rule: RuleID("dating", "other article"), bound: bound,
            explanation: "\(relation) \(other.location)")
        dating.time = PublicationTime(interval: days, evidence: (dating.time?.evidence ?? []) + [evidence])
        return dating
    }
}

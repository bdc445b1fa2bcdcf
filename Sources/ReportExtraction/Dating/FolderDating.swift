import ReportLexicon
import ReportModel

/// Dates the articles of a folder by each other: an article that retells another is not older than it.
struct FolderDating {
    let documents: [LexedArticle]
    let lexicon: Lexicon

    /// The datings, each cut by what its neighbours allow; a contradiction becomes a finding and cuts nothing.
    /// - Parameter datings: those by the articles' own texts, in the order of `documents`.
    func refined(_ datings: [Dating]) -> [Dating] {
        guard documents.indices.contains(where: { documents[$0].article.publication == nil }) else { return datings }
        var datings = datings
        for link in Retelling.all(among: documents, lexicon: lexicon) {
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
        guard documents[number].article.publication == nil else { return dating }
        var dating = dating
        let other = documents[number == link.later ? link.earlier : link.later].article
        let quote = documents[link.later].text(of: link.tokens)
        let own = dating.interval
        guard let days = own.map({ $0.intersection(bound) }) ?? bound else {
            dating.findings.append(
                Finding(
                    .warning, code: "conflicting-dates",
                    message: "it retells or is retold by \(other.origin.location), but its own words date it otherwise",
                    location: documents[number].article.id, span: nil, hint: "give its date in dates.csv"))
            return dating
        }
        guard days.earliest != own?.earliest || days.latest != own?.latest else { return dating }
        let span = number == link.later ? documents[number].span(of: link.tokens) : nil
        let evidence = DateEvidence(
            span: span, quote: quote, rule: RuleID("dating", "other article"), bound: bound,
            explanation: "\(relation) \(other.origin.location)")
        dating.time = PublicationTime(interval: days, evidence: (dating.time?.evidence ?? []) + [evidence])
        return dating
    }
}

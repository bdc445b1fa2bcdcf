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
            let (later, earlier) = (days(of: datings[link.later]), days(of: datings[link.earlier]))
            if let bound = CivilInterval(oneDayFrom: earlier?.earliest, to: nil) {
                cut(&datings[link.later], of: link.later, to: bound, link, "younger than")
            }
            if let bound = CivilInterval(oneDayFrom: nil, to: later?.latest) {
                cut(&datings[link.earlier], of: link.earlier, to: bound, link, "older than")
            }
        }
        return datings
    }

    /// Not inlined, nor is `cut`: the optimizer of Swift 6.3.1 stops at the loop that both would make together.
    @inline(never)
    private func days(of dating: Dating) -> CivilInterval? { dating.interval }

    @inline(never)
    private func cut(
        _ dating: inout Dating, of number: Int, to bound: CivilInterval, _ link: Retelling, _ relation: String
    ) {
        guard documents[number].article.publication == nil else { return }
        let other = documents[number == link.later ? link.earlier : link.later].article
        let quote = documents[link.later].text(of: link.tokens)
        let own = days(of: dating)
        guard let days = own.map({ $0.intersection(bound) }) ?? bound else {
            dating.findings.append(
                Finding(
                    .warning, code: "conflicting-dates",
                    message: "it retells or is retold by \(other.origin.location), but its own words date it otherwise",
                    location: documents[number].article.id, span: nil, hint: "give its date in dates.csv"))
            return
        }
        guard days.earliest != own?.earliest || days.latest != own?.latest else { return }
        let span = number == link.later ? documents[number].span(of: link.tokens) : nil
        let evidence = DateEvidence(
            span: span, quote: quote, rule: RuleID("dating", "other article"), bound: bound,
            explanation: "\(relation) \(other.origin.location)")
        dating.time = PublicationTime(interval: days, evidence: (dating.time?.evidence ?? []) + [evidence])
    }
}

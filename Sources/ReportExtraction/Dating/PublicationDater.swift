import ReportLexicon
import ReportModel

/// Bounds the day of publication of an article that does not say it, by what its text takes for granted.
struct PublicationDater {
    /// What the text proves of its day of publication, each bound with its quote.
    ///
    /// An article that says its own date keeps it. Where two passages contradict each other there is no time but a
    /// finding with both quotes.
    /// - Parameter drafts: the expressions that `TimeParser` found.
    /// - Returns: nil as time where nothing bounds the day.
    static func date(
        _ document: LexedArticle, drafts: [TimeDraft], lexicon: Lexicon
    ) -> Dating {
        if let own = document.article.publication { return Dating(time: own, findings: []) }
        let constraints = DatingRules(document: document, drafts: drafts, lexicon: lexicon).constraints()
        var days = DaySet.all
        var used: [DatingConstraint] = []
        for constraint in constraints where constraint.isFirm {
            let common = days.intersection(constraint.days)
            if common.isEmpty { return Dating(findings: [conflict(constraint, used, document)]) }
            if common != days { used.append(constraint) }
            days = common
        }
        let likely = constraints.filter { !$0.isFirm && !$0.days.intersection(days).isEmpty }
        let (agreed, findings) = agreement(of: likely, within: days, document)
        for constraint in agreed where days.intersection(constraint.days) != days {
            used.append(constraint)
            days = days.intersection(constraint.days)
        }
        guard !used.isEmpty, let interval = days.interval else { return Dating(findings: findings) }
        return Dating(
            time: PublicationTime(interval: interval, evidence: evidence(used, interval, document)), findings: findings)
    }

    /// The readings that all can be true at once; those that contradict another are left out and reported.
    private static func agreement(
        of likely: [DatingConstraint], within days: DaySet, _ document: LexedArticle
    ) -> ([DatingConstraint], [Finding]) {
        let rivals = likely.map { one in
            likely.first { $0.days.intersection(one.days).intersection(days).isEmpty }
        }
        let agreed = zip(likely, rivals).filter { $1 == nil }.map(\.0)
        let common = agreed.reduce(days) { $0.intersection($1.days) }
        let findings = zip(likely, rivals).first { $1 != nil }.map { [conflict($0, [$1].compactMap { $0 }, document)] }
        return (common.isEmpty ? [] : agreed, findings ?? [])
    }

    /// The evidence that still decides a bound once all is known, in text order.
    private static func evidence(
        _ used: [DatingConstraint], _ interval: CivilInterval, _ document: LexedArticle
    ) -> [DateEvidence] {
        var kept = used
        for index in used.indices.reversed() where kept.count > 1 {
            let others = kept[..<index] + kept[(index + 1)...]
            let days = others.reduce(DaySet.all) { $0.intersection($1.days) }
            if days.interval == interval { kept = Array(others) }
        }
        return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap { constraint in
            // A weekday alone has no bounds of its own: it is shown as what it leaves of the others'.
            let own = DaySet(from: interval.earliest, to: interval.latest).ranges(of: constraint.days).interval
            guard let bound = constraint.days.weekday == nil ? own : interval else { return nil }
            return DateEvidence(
                span: document.span(of: constraint.tokens), quote: document.text(of: constraint.tokens),
                rule: constraint.rule, bound: bound, explanation: constraint.explanation)
        }
    }

    private static func conflict(
        _ late: DatingConstraint, _ used: [DatingConstraint], _ document: LexedArticle
    ) -> Finding {
        let rival = used.first { $0.days.intersection(late.days).isEmpty } ?? used.last
        let quotes = [rival, late].compactMap { $0 }.map { constraint in
            "\"\(document.text(of: constraint.tokens))\" (\(constraint.explanation))"
        }
        return Finding(
            .warning, code: "conflicting-dates",
            message: "the text contradicts itself on when it was published: " + quotes.joined(separator: " and "),
            location: document.article.id, span: document.span(of: late.tokens),
            hint: "give its date in dates.csv")
    }
}

internal import ReportLexicon
internal import ReportModel

/// The day on which a page says that its article was published, with the evidence.
struct PageDateChoice {
    private(set) var evidence: [DateEvidence] = []
    private(set) var findings: [Finding] = []

    /// - Parameter location: of the page, for findings.
    init(_ dates: PageDates, location: String) {
        findings = dates.refused.prefix(1).map { .impossibleDate($0.value, location: location, span: nil) }
        let told = dates.candidates.filter { !$0.isChange }
        guard let best = told.first ?? dates.candidates.first else { return }
        let day = Self.day(best, told)
        var rules: Set<String> = []
        let agreeing = dates.candidates.filter { $0.day == day && !$0.isChange || $0.day == day && told.isEmpty }
        for candidate in agreeing where rules.insert(candidate.rule).inserted {
            evidence.append(Self.evidence(candidate))
        }
        let rival = told.first { abs($0.day.dayNumber - day.dayNumber) > 1 && Self.strong.contains($0.rule) }
        if let rival, let first = evidence.first {
            findings.append(.contradictedDate(Self.evidence(rival), by: first, location: location))
        }
    }

    /// Rules whose contradiction is worth a finding.
    private static let strong: Set<String> = ["JSON-LD", "meta element", "address"]

    /// The address tells the day of the outlet, a stamp often that of Greenwich: where they differ by one, the address.
    private static func day(_ best: PageDates.Candidate, _ told: [PageDates.Candidate]) -> CivilDate {
        guard let address = told.first(where: { $0.rule == "address" }),
            abs(address.day.dayNumber - best.day.dayNumber) == 1
        else { return best.day }
        return address.day
    }

    private static func evidence(_ candidate: PageDates.Candidate) -> DateEvidence {
        let what = candidate.isChange ? "was changed" : "was published"
        return DateEvidence(
            span: nil, quote: candidate.quote, rule: RuleID("page", candidate.rule),
            bound: CivilInterval(day: candidate.day),
            explanation: "the page's \(candidate.rule) says that it \(what): '\(candidate.quote)'")
    }
}

internal import ReportModel

/// Dates of publication that come from outside the articles: the user's for all of them, the analyst's for one.
package struct GivenDates: Sendable {
    /// As the user wrote it.
    private let argument: String?
    private let interval: CivilInterval?
    private var analyst = AnalystDates.none

    /// - Parameter argument: EDTF; nil, and anything else, says nothing.
    package init(argument: String? = nil) {
        interval = argument.flatMap { CivilInterval($0) }
        self.argument = interval == nil ? nil : argument
    }

    func with(_ analyst: AnalystDates) -> GivenDates {
        var copy = self
        copy.analyst = analyst
        return copy
    }

    func evidence(id: String, location: String) -> [DateEvidence] {
        var evidence: [DateEvidence] = []
        if let argument, let interval {
            evidence.append(
                DateEvidence(
                    span: nil, quote: argument, rule: RuleID("dates", "argument"), bound: interval,
                    explanation: "the option --date says so"))
        }
        return evidence + [analyst.evidence(id: id, location: location)].compactMap(\.self)
    }
}

internal import Foundation
package import ReportModel

/// Findings about numbers that may be right, but that someone should look at; nothing is changed or left out.
package enum SanityChecks {
    package static func findings(observations: [Observation], series: [Series]) -> [Finding] {
        let places = Dictionary(observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return observations.compactMap(implausible) + observations.compactMap { exceedsItsWhole($0, places) }
            + SumCheck(observations).findings + series.flatMap { revisions($0, places) }
    }

    private static func implausible(_ observation: Observation) -> Finding? {
        guard let plausible = observation.measure.plausible else { return nil }
        let (low, high) = (observation.quantity.low, observation.quantity.high)
        let isInside =
            (low ?? plausible.lowerBound) <= plausible.upperBound
            && (high ?? plausible.upperBound) >= plausible.lowerBound
        guard !isInside else { return nil }
        return finding(
            .warning, "implausible-value",
            "'\(observation.source.quote)' is outside \(plausible.lowerBound) to \(plausible.upperBound), the range of "
                + "'\(observation.measure.label)'", at: observation, hint: "check the sentence, or the measure's range")
    }

    private static func exceedsItsWhole(_ part: Observation, _ places: [String: Observation]) -> Finding? {
        guard let whole = part.includedIn.flatMap({ places[$0] }), whole.quantity.unit == part.quantity.unit,
            let least = part.quantity.low, let most = whole.quantity.high, least > most
        else { return nil }
        return finding(
            .warning, "part-exceeds-whole",
            "'\(part.source.quote)' is said to be part of '\(whole.source.quote)', which is less", at: part,
            hint: "check the sentence")
    }

    /// A total can only grow; where its own recorder states less than before, it was revised.
    private static func revisions(_ series: Series, _ places: [String: Observation]) -> [Finding] {
        series.steps.filter(\.isRevision).compactMap { step in
            let (earlier, later) = (series.points[step.from], series.points[step.to])
            guard let observation = places[later.observations[0]] else { return nil }
            let before = earlier.quantity.point.map { "\($0)" } ?? ""
            return finding(
                .note, "total-revised",
                "'\(observation.source.quote)' is less than the \(before) that \(series.key.recorder ?? "") stated before",
                at: observation, hint: nil)
        }
    }

    static func finding(
        _ severity: Finding.Severity, _ code: String, _ message: String, at observation: Observation, hint: String?
    ) -> Finding {
        Finding(
            severity, code: code, message: message, location: observation.source.article,
            span: observation.source.span, hint: hint)
    }
}

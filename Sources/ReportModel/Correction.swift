/// What an analyst knows better than the rules about one claim, with the reason.
package struct Correction: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        /// The figure is no claim at all: it leaves the report.
        case reject
        /// It tells the same as another claim, which is named by any of its tellings.
        case merge(into: String)
        /// The telling that is named is a claim of its own.
        case split
        /// It counts something else; what is nil stays.
        case remeasure(measure: String?, statistic: Statistic?, side: String?, place: String?)
        /// It holds at another time.
        case redate(CivilInterval)

        /// As `corrections.json5` names it.
        package var name: String {
            switch self {
            case .reject: "reject"
            case .merge: "merge"
            case .split: "split"
            case .remeasure: "re-measure"
            case .redate: "re-date"
            }
        }
    }

    /// The identifier of the claim, which is that of any observation that tells it.
    package let claim: String
    package let action: Action
    package let reason: String
    /// The file it stands in.
    package let location: String

    package init(claim: String, action: Action, reason: String, location: String) {
        self.claim = claim
        self.action = action
        self.reason = reason
        self.location = location
    }
}

/// A correction with the figures that it has changed.
package struct AppliedCorrection: Hashable, Sendable {
    package let correction: Correction
    /// The tellings of the claim as the rules have read them, never empty.
    package let before: [Observation]
    /// The same as they stand in the report; empty if the claim is rejected.
    package let after: [Observation]

    package init(correction: Correction, before: [Observation], after: [Observation]) {
        self.correction = correction
        self.before = before
        self.after = after
    }
}

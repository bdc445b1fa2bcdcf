/// Claims of one thing that cannot all be right as they stand, with what sets them apart as far as the articles say it.
package struct Contradiction: Hashable, Sendable {
    /// What may make two claims of the same thing differ.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// They count since different days.
        case baseline
        /// One names a place, group or type that the other leaves open.
        case scope
        /// At least one is of an unknown day, so that both may be of different ones.
        case date
        /// Different origins count.
        case recorder
    }

    /// Identifiers of the claims, at least two, in the order of the report.
    package let claims: [String]
    /// In the order of `Reason`; empty if the articles name none.
    package let reasons: [Reason]

    package init(claims: [String], reasons: [Reason]) {
        self.claims = claims
        self.reasons = reasons
    }
}

/// One thing that the doctor looked at.
struct Examination: Hashable, Sendable {
    enum Verdict: String, Sendable {
        case good = "ok"
        /// Something is missing that only some commands need.
        case lacking = "missing"
        /// Builds fail, or nobody builds.
        case bad = "BAD"
    }

    let subject: String
    let verdict: Verdict
    /// What was seen.
    let detail: String
    /// How to get or mend it.
    var remedy: String?
}

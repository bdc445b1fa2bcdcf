/// Which tellings belong together or apart, whatever they say.
package struct ClaimJoints {
    /// Identifiers of observations that are claims of their own.
    var apart: Set<String>
    /// Pairs of observations of which the first joins the claim of the second.
    var joined: [(String, String)]

    package static let none = ClaimJoints(apart: [], joined: [])
}

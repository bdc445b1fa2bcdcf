internal import ReportModel

extension Claim {
    /// The status, or that it is denied where the text says that it is not so.
    var effectiveStatus: ClaimStatus { isAffirmed ? status : .denied }
}

/// How much stands behind a claim; shown in words and by the line around them, never by colour alone.
enum Voice: String, Hashable {
    case official
    case named
    /// A witness, an intercepted call, a source that is not said.
    case unnamed
    /// The article says it and names no speaker.
    case own

    init(_ claim: Claim) {
        switch claim.attribution.origin?.role {
        case .government, .official, .belligerent: self = .official
        case .outlet, .organization, .expert, .document: self = .named
        case .intercept, .witness, .unknown: self = .unnamed
        case nil: self = .own
        }
    }

    var isWeak: Bool { self == .unnamed || self == .own }
}

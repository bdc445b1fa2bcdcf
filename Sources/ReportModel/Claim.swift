/// Who a source is to what it says.
package enum SourceRole: String, Hashable, Sendable, CaseIterable {
    case outlet
    case government
    case belligerent
    case official
    case organization
    case intercept
    case witness
    case expert
    case document
    case unknown
}

/// The Admiralty code (NATO AJP-2.1): reliability of the source and credibility of the information, judged apart.
package struct AdmiraltyCode: Hashable, Sendable, CustomStringConvertible {
    /// A completely reliable ... E unreliable, F cannot be judged.
    package let reliability: Character
    /// 1 confirmed ... 5 improbable, 6 cannot be judged.
    package let credibility: Int

    /// Nil unless `reliability` is A...F and `credibility` 1...6.
    package init?(reliability: Character, credibility: Int) {
        guard ("A"..."F").contains(reliability), (1...6).contains(credibility) else { return nil }
        self.reliability = reliability
        self.credibility = credibility
    }

    /// Reads `B2`.
    package init?(_ text: String) {
        guard text.count == 2, let letter = text.first, let digit = text.last?.wholeNumberValue else { return nil }
        self.init(reliability: letter, credibility: digit)
    }

    package var description: String { "\(reliability)\(credibility)" }
}

/// One link of the chain that a claim came through.
package struct Source: Hashable, Sendable {
    package let name: String
    package let role: SourceRole
    /// Where the article names it; nil for the outlet itself when only the file says who that is.
    package let span: TextSpan?
    package let admiralty: AdmiraltyCode?

    package init(name: String, role: SourceRole, span: TextSpan?, admiralty: AdmiraltyCode?) {
        self.name = name
        self.role = role
        self.span = span
        self.admiralty = admiralty
    }
}

/// The chain of sources, from the origin nearest to the claim outward to the outlet; empty where the article speaks itself.
package struct Attribution: Hashable, Sendable {
    package let chain: [Source]

    package init(chain: [Source]) { self.chain = chain }

    package static let none = Attribution(chain: [])
    package var origin: Source? { chain.first }
}

/// How the text puts a figure or an event.
package enum ClaimStatus: String, Hashable, Sendable, CaseIterable {
    case reported
    case announced
    case planned
    case forecast
    case hypothetical
    case denied
}

/// That something is so, as one chain of sources says it.
package struct Claim: Hashable, Sendable {
    package let attribution: Attribution
    package let status: ClaimStatus
    /// False where the text says that it is not so.
    package let isAffirmed: Bool
    /// Words that weaken or strengthen it (`reportedly`, `may`, `confirmed`), as written.
    package let certainty: [String]

    package init(attribution: Attribution, status: ClaimStatus, isAffirmed: Bool = true, certainty: [String] = []) {
        self.attribution = attribution
        self.status = status
        self.isAffirmed = isAffirmed
        self.certainty = certainty
    }
}

package import ReportModel

/// A country, bloc, place, organization, outlet, person or armed unit.
package struct Entity: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A country or a bloc of countries.
        case country
        /// A word for its people or for what is its own (`Russian`, `Ukrainians`).
        case demonym
        case place
        case organization
        case outlet
        case person
        case unit
    }

    /// The canonical name: `Russia`, `Kyiv`, `UN`.
    package let name: String
    package let kind: Kind
    /// The country or bloc that it belongs to: `Russia` for `Wagner`, `Kremlin`, `Putin`; nil if none.
    package let side: String?
    /// Who it is when it says something; nil for what does not speak.
    package let role: SourceRole?

    package init(name: String, kind: Kind, side: String?, role: SourceRole?) {
        self.name = name
        self.kind = kind
        self.side = side
        self.role = role
    }
}

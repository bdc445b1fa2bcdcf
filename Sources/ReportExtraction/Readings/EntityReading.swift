import ReportModel

/// A name that the gazetteer knows, by its tokens.
struct EntityReading: Sendable {
    let tokens: Range<Int>
    let entity: Entity
}

/// A country, bloc, place, organization, outlet, person or armed unit.
struct Entity: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case country
        /// A word for its people or for what is its own (`Russian`, `Ukrainians`, `Moscow's`).
        case demonym
        case place
        case organization
        case outlet
        case person
        case unit
    }

    /// The canonical name: `Russia`, `Kyiv`, `UN`.
    let name: String
    let kind: Kind
    /// The country or bloc that it belongs to: `Russia` for `Wagner`, `Kremlin`, `Putin`; nil if none.
    let side: String?
    let role: SourceRole?
}

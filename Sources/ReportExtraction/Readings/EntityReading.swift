import ReportLexicon

/// A name that the gazetteer knows, by its tokens.
struct EntityReading: Sendable {
    let tokens: Range<Int>
    let entity: Entity
}

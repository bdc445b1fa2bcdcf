import ReportLexicon
import ReportModel

/// A temporal expression of an article, resolved, by its tokens.
struct TimeReading: Sendable {
    let tokens: Range<Int>
    var expression: TimeExpression
    /// Whether the text says "since" before it, so that it begins a period (`since January 2021`).
    let isBaseline: Bool
    /// Whether it is told by an event of the calendar (`the start of the war`), which dates loosely.
    var isEventAnchor = false

    /// Whether only its one side is known: `before the invasion`, `after the fall of the city`.
    var isBeyondEvent: Bool { isEventAnchor && !isBaseline && expression.bounded != nil }

    /// The days that it means where something happened at that time; beyond an event, all on that side of it.
    var days: CivilInterval? { isBeyondEvent ? expression.bounded : expression.days }

    /// Whether it opens an entry of a chronology: a sentence that begins with a date and a dash or colon.
    func isEntry(of reader: TokenReader) -> Bool {
        guard tokens.lowerBound == reader.limits.lowerBound, expression.interval != nil else { return false }
        let behind = tokens.upperBound
        return reader.isKind(.colon, behind)
            || (reader.isKind(.hyphen, behind) && reader[behind].flags.contains(.spaceBefore))
    }
}

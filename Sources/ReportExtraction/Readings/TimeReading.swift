import ReportModel

/// A temporal expression of an article, resolved, by its tokens.
struct TimeReading: Sendable {
    let tokens: Range<Int>
    var expression: TimeExpression
    /// Whether the text says "since" before it, so that it begins a period (`since January 2021`).
    let isBaseline: Bool
    /// Whether it is told by an event of the calendar (`the start of the war`), which dates loosely.
    var isEventAnchor = false
}

internal import ReportModel

/// The changes of an edition as lines of text for people and for `cut`.
struct ChangeLines {
    let changes: EditionChanges

    init(_ changes: EditionChanges) { self.changes = changes }

    /// One line for each change: kind, reason, figure, time, the same before, words; tab-separated.
    var text: String {
        changes.changes.map { change in
            let shown = change.after ?? change.before
            let before = change.after == nil ? nil : change.before
            let cells = [
                change.kind.rawValue, change.reason.rawValue, shown.map(figure), shown.map(time),
                before.map { "was \(figure($0)), \(time($0))" }, shown?.quote,
            ]
            return cells.map { clean($0 ?? "") }.joined(separator: "\t") + "\n"
        }.joined()
    }

    /// How many claims and articles are what.
    var summary: String {
        let kinds = EditionChange.Kind.allCases.map { "\(changes.changes($0).count) \($0.rawValue)" }
        let articles =
            "\(changes.newArticles.count) new, \(changes.correctedArticles.count) corrected and "
            + "\(changes.removedArticles.count) removed articles"
        let rules = changes.isReadAnew ? "; read by other rules" : ""
        return "\(kinds.joined(separator: ", ")), \(changes.unchanged) unchanged since \(changes.previous.id); "
            + articles + rules
    }

    private func figure(_ claim: ClaimRecord) -> String {
        let key = claim.key
        let scope = [
            key.dimensions.side, key.dimensions.group, key.dimensions.place, key.dimensions.type, key.recorder,
        ]
        .compactMap { $0 }
        return "\(claim.label) \(number(claim.quantity)) \(key.unit.rawValue)"
            + (scope.isEmpty ? "" : " (\(scope.joined(separator: ", ")))")
    }

    private func number(_ quantity: Quantity) -> String {
        if let value = quantity.exactValue { return "\(value)" }
        return "\(quantity.low.map { "\($0)" } ?? "..")–\(quantity.high.map { "\($0)" } ?? "..")"
    }

    private func time(_ claim: ClaimRecord) -> String { claim.interval?.edtf ?? "undated" }

    private func clean(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

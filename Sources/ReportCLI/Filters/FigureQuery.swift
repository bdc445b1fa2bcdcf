internal import ReportModel

/// The question to the archive that chooses the figures of a filter.
struct FigureQuery {
    /// What stands between the names of a chain of sources.
    private static let link = " < "

    private let filter: FigureFilter

    init(_ filter: FigureFilter) { self.filter = filter }

    var sql: String {
        let conditions = [
            Self.any(filter.measures, ["o.measure", "m.label", "m.\"group\""]), Self.any(filter.sides, ["o.side"]),
            Self.any(filter.places, ["o.place"]), Self.anyLink(filter.sources), statuses, confidence,
        ].compactMap { $0 }
        let chosen = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        return """
            SELECT coalesce(o.period, o.as_of) AS date, o.measure, o.low, o.high, o.unit, o.side, o.place, o.status, \
            o.confidence, o.chain AS sources, o.article, s.text AS sentence FROM observations o \
            JOIN measures m ON m.id = o.measure LEFT JOIN sentences s ON s.id = o.sentence\(chosen) \
            ORDER BY o.measure, o.period_earliest, o.article, o.start
            """
    }

    private var statuses: String? {
        guard !filter.statuses.isEmpty else { return nil }
        return "o.status IN (\(filter.statuses.map { Self.literal($0.rawValue) }.joined(separator: ", ")))"
    }

    private var confidence: String? {
        filter.minConfidence > 0 ? "o.confidence >= \(filter.minConfidence)" : nil
    }

    private static func any(_ patterns: [NamePattern], _ columns: [String]) -> String? {
        either(patterns.flatMap { pattern in columns.map { "\($0) LIKE \(like(pattern)) ESCAPE '\\'" } })
    }

    /// Whether a name of the chain fits as a whole.
    private static func anyLink(_ patterns: [NamePattern]) -> String? {
        let chain = "\(literal(link)) || o.chain || \(literal(link))"
        return either(
            patterns.map { "\(chain) LIKE \(literal("%" + link)) || \(like($0)) || \(literal(link + "%")) ESCAPE '\\'" }
        )
    }

    private static func either(_ conditions: [String]) -> String? {
        conditions.isEmpty ? nil : "(" + conditions.joined(separator: " OR ") + ")"
    }

    /// `*` as SQL says it; its own signs stand for themselves.
    private static func like(_ pattern: NamePattern) -> String {
        let escaped = ["\\", "%", "_"].reduce(pattern.text) { $0.replacing($1, with: "\\" + $1) }
        return literal(escaped.replacing("*", with: "%"))
    }

    /// A text of SQL, whatever stands in it.
    private static func literal(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}

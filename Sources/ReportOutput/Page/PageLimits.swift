internal import ReportModel

/// How much of a report stands on its page, from `page-limits.json5`, where each limit is explained.
package struct PageLimits: Hashable, Sendable, Codable {
    /// Rows of one table or list.
    struct Rows: Hashable, Sendable, Codable {
        /// Those that stand open and are printed.
        let open: Int
        /// With those that are folded away.
        let rows: Int
    }

    /// A limit for reports up to a size; without `upTo` for all.
    struct Step: Hashable, Sendable, Codable {
        var upTo: Int?
        let rows: Int
    }

    let openFigures: [Step]
    let figures: Int
    let otherFigures: Int
    let openUndatedFigures: Int
    let openEvents: Int
    let events: Int
    let undatedEvents: Rows
    let differences: Rows
    let changes: Rows
    let undatedArticles: Rows
    let sources: Rows
    let unused: [Step]
    let openUnused: Int
    /// In bytes.
    let chartData: Int

    /// Reads the file; `location` names it in errors.
    ///
    /// Throws if a key is missing or unknown, or if a limit is negative.
    package static func decode(from bytes: [UInt8], location: String) throws(OutputError) -> PageLimits {
        let limits = try StrictJSON5.decode(PageLimits.self, from: bytes, location: location)
        if let number = numbers(in: limits).first(where: { $0 < 0 }) {
            throw OutputError(
                .unreadableStrings, "\(number) is no number of rows", location: location, hint: "write 0 or more")
        }
        return limits
    }

    private static func numbers(in value: Any) -> [Int] {
        if let number = value as? Int { return [number] }
        return Mirror(reflecting: value).children.flatMap { numbers(in: $0.value) }
    }
}

extension [PageLimits.Step] {
    /// The limit for a report of such a size; none where no step is meant for it.
    func rows(for size: Int) -> Int { first { $0.upTo.map { size <= $0 } ?? true }?.rows ?? .max }
}

internal import ReportModel

/// The days that a user asks for, of which some are counted back from the as-of day.
struct WindowRequest: Hashable, Sendable {
    /// One end of a window.
    enum Edge: Hashable, Sendable {
        case day(CivilDate)
        /// So long before the as-of day.
        case back(CalendarSpan)

        /// As a command line says it.
        var text: String {
            switch self {
            case .day(let day): day.description
            case .back(let span): span.text
            }
        }
    }

    let since: Edge?
    let until: Edge?

    /// - Throws: ``UsageProblem`` that names the option that cannot be read, or a window without a day.
    init(since: String?, until: String?) throws(UsageProblem) {
        self.since = try Self.edge(since, "--since") { $0.first }
        self.until = try Self.edge(until, "--until") { $0.last }
        if case .day(let first) = self.since, case .day(let last) = self.until, first > last {
            throw UsageProblem(message: "the report would be empty: --since is \(first), after --until, \(last)")
        }
    }

    private static func edge(
        _ text: String?, _ option: String, _ day: (CalendarPeriod) -> CivilDate
    ) throws(UsageProblem) -> Edge? {
        guard let text else { return nil }
        if let span = CalendarSpan(text) { return .back(span) }
        return .day(day(try period(text, option)))
    }

    /// - Throws: ``UsageProblem`` that names the option.
    static func period(_ text: String, _ option: String) throws(UsageProblem) -> CalendarPeriod {
        guard let period = CalendarPeriod(text) else {
            let back = option == "--as-of" ? "" : ", or 90d, 12w, 6m, 1y back from the as-of day"
            throw UsageProblem(
                message: "cannot read date '\(text)' for \(option); use 2022, 2022-02, 2022-02-24, 2022-W08 or 2022-Q1"
                    + back)
        }
        return period
    }

    /// The days, both included: `--since 7d` takes the as-of day and the six before it, `--until 7d` all before those.
    /// - Throws: ``UsageProblem`` if an end is counted back from a day that nothing gives.
    func window(asOf: CivilDate?) throws(UsageProblem) -> ReportWindow {
        ReportWindow(
            since: try day(since, asOf, "--since"), until: try day(until, asOf, "--until")?.adding(days: shift))
    }

    /// The day before the span is the last one that `--until` takes in.
    private var shift: Int { if case .back = until { -1 } else { 0 } }

    private func day(_ edge: Edge?, _ asOf: CivilDate?, _ option: String) throws(UsageProblem) -> CivilDate? {
        switch edge {
        case nil: return nil
        case .day(let day): return day
        case .back(let span):
            guard let asOf else {
                throw UsageProblem(
                    message: "\(option) \(span.text) is counted back from a day, but no article is dated; add --as-of")
            }
            return span.firstDay(endingOn: asOf)
        }
    }
}

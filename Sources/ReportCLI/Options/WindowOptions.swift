internal import ArgumentParser
internal import ReportModel

/// The options that say which days a report covers and which day it takes for "now".
struct WindowOptions: ParsableArguments {
    @Option(
        help: """
            The first day: 2022, 2022-02, 2022-02-24, 2022-W08 or 2022-Q1, or 90d (12w, 6m, 1y) for the last 90 days \
            up to the as-of day. What may lie in the window by its date is in it.
            """)
    var since: String?

    @Option(help: "The last day, in the same forms; 2022-02 takes the whole month in, 90d leaves the last 90 days out.")
    var until: String?

    @Option(
        name: .customLong("as-of"),
        help: "The day that stands for \"now\". Default: the newest date of the input, or SOURCE_DATE_EPOCH.")
    var asOf: String?

    func validate() throws {
        do throws(UsageProblem) {
            _ = try WindowRequest(since: since, until: until)
            if let asOf { _ = try WindowRequest.period(asOf, "--as-of") }
        } catch {
            throw ValidationError(error.message)
        }
    }

    func window(_ configuration: Configuration) throws -> WindowRequest {
        try WindowRequest(since: since ?? configuration.since, until: until ?? configuration.until)
    }

    /// The last day of what is named; nil takes the newest one of the input.
    func asOfDay(_ context: CommandContext) throws -> CivilDate? {
        if let asOf { return try WindowRequest.period(asOf, "--as-of").last }
        if let day = try context.surroundings.sourceDate() { return day }
        return try context.configuration.asOf.map { try WindowRequest.period($0, "--as-of").last }
    }
}

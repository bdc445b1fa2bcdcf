internal import ArgumentParser
internal import ReportModel

/// The options that say which days a report covers and which day it takes for "now".
struct WindowOptions: ParsableArguments {
    @Option(help: "The first day of the report: 2022, 2022-02, 2022-02-24, 2022-W08 or 2022-Q1.")
    var since: String?

    @Option(help: "The last day of the report, in the same forms; 2022-02 takes the whole month in.")
    var until: String?

    @Option(
        name: .customLong("as-of"),
        help: "The day that the report takes for \"now\". Default: the newest date of the input, or SOURCE_DATE_EPOCH.")
    var asOf: String?

    func validate() throws {
        _ = try Self.period(asOf, of: "--as-of")
        let window = try window
        if let since = window.since, let until = window.until, since > until {
            throw ValidationError("the report would be empty: --since is \(since), after --until, \(until)")
        }
    }

    /// Both days included.
    var window: ReportWindow {
        get throws {
            ReportWindow(
                since: try Self.period(since, of: "--since")?.first, until: try Self.period(until, of: "--until")?.last)
        }
    }

    /// The last day of what `--as-of` names.
    var asOfDay: CivilDate? {
        get throws { try Self.period(asOf, of: "--as-of")?.last }
    }

    private static func period(_ text: String?, of option: String) throws -> CalendarPeriod? {
        guard let text else { return nil }
        guard let period = CalendarPeriod(text) else {
            throw ValidationError("cannot read date '\(text)' for \(option); use YYYY, YYYY-MM or YYYY-MM-DD")
        }
        return period
    }
}

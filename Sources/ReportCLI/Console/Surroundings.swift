internal import Foundation
internal import ReportModel
internal import ReportOutput

/// What the process is given from outside, read here once and passed on as values.
struct Surroundings: Sendable {
    /// `$REPORT_LEXICON`: the folder of the lexicon.
    let lexicon: String?
    /// `$REPORT_HOME`: where `seeds/` and `Reports/` lie if no path is given; `scripts/report` sets it.
    let home: String?
    /// `$SOURCE_DATE_EPOCH` (reproducible-builds.org): the moment that stands for "now".
    let sourceDateEpoch: String?
    /// `$PATH`: where other programs are.
    let searchPath: String
    /// For files that are gone when the work is done.
    let temporaryFolder: String
    let executable: String
    let workingFolder: String
    /// Whether messages go to a terminal, where somebody watches.
    let hasTerminal: Bool
    /// Whether messages may be coloured: on a terminal, unless `NO_COLOR` is set.
    let showsColor: Bool
    /// Whether results go to a terminal, and are laid out for people.
    let printsToTerminal: Bool
    /// The width of that terminal, by `COLUMNS` if it is set; 100 where nothing says.
    let columns: Int

    static func current() -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        let files = FileManager.default
        let executable = (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "./report"
        let hasTerminal = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        return Surroundings(
            lexicon: environment["REPORT_LEXICON"], home: environment["REPORT_HOME"],
            sourceDateEpoch: environment["SOURCE_DATE_EPOCH"],
            searchPath: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
            temporaryFolder: files.temporaryDirectory.path, executable: executable,
            workingFolder: files.currentDirectoryPath,
            hasTerminal: hasTerminal, showsColor: hasTerminal && environment["NO_COLOR", default: ""].isEmpty,
            printsToTerminal: isatty(STDOUT_FILENO) == 1,
            columns: environment["COLUMNS"].flatMap { Int($0) } ?? Self.terminalColumns() ?? 100)
    }

    private static func terminalColumns() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    var executableFolder: String { URL(fileURLWithPath: executable).deletingLastPathComponent().path }

    /// What programs that make documents need.
    var tools: ToolSettings { ToolSettings(searchPath: searchPath, temporaryFolder: temporaryFolder) }

    /// Size and date of the program's file: another build of it reads articles otherwise.
    var programStamp: String {
        let attributes = try? FileManager.default.attributesOfItem(atPath: executable)
        let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(attributes?[.size] as? Int ?? 0) \(date)"
    }

    /// A folder of the home, by its short name where the home is the working folder, so that reports built in two
    /// places are the same.
    func folder(_ name: String) -> String {
        guard let home, !home.isEmpty, home != workingFolder else { return name }
        return home + "/" + name
    }

    /// The day of `SOURCE_DATE_EPOCH`; nil if it is not set.
    /// - Throws: ``UsageProblem`` if it is no number of seconds.
    func sourceDate() throws(UsageProblem) -> CivilDate? {
        guard let sourceDateEpoch, !sourceDateEpoch.isEmpty else { return nil }
        guard let seconds = Int(sourceDateEpoch), seconds >= 0 else {
            throw UsageProblem(
                message: "cannot read SOURCE_DATE_EPOCH '\(sourceDateEpoch)'; use whole seconds since 1970-01-01")
        }
        return CivilDate(dayNumber: seconds / 86_400)
    }
}

/// Something outside the command line that the user has set wrongly.
struct UsageProblem: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
}

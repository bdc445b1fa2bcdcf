internal import ArgumentParser
internal import ReportOutput

/// What `report` tells the shell; scripts and cron may rely on these numbers.
enum ExitStatus {
    /// The report was written.
    static let written = ExitCode(0)
    /// Nothing was written; the report of the last build stands as it was.
    static let failed = ExitCode(1)
    /// The report was written, with findings, under `--strict`.
    static let findings = ExitCode(2)
    /// Another build is writing to the same folder.
    static let locked = ExitCode(3)
    /// The command line, the configuration or a variable of the environment cannot be understood (`EX_USAGE`).
    static let usage = ExitCode(64)

    static let explanation = """
        Exit status: 0 written, 1 failed, 2 written with findings under --strict, 3 another build is writing to the \
        output folder, 64 wrong usage.
        """

    /// How a failure ends.
    static func of(_ error: any Error) -> ExitCode {
        switch error {
        case is ConfigurationProblem, is UsageProblem: usage
        case let error as OutputError where error.code == .folderInUse: locked
        default: failed
        }
    }
}

internal import ReportModel

/// What a command works in: its surroundings, the folder's configuration, and where it may speak.
struct CommandContext: Sendable {
    let surroundings: Surroundings
    let configuration: Configuration
    let printer: DiagnosticPrinter
    let progress: ProgressMeter

    /// What is read if no input is named: what the configuration says, else the seeds.
    func inputs(_ named: [String]) -> [String] {
        guard named.isEmpty else { return named }
        return configuration.inputs ?? [surroundings.folder("seeds")]
    }

    /// Prints what is wrong with the input, where the command's own result is something else.
    func tell(of report: Report) {
        progress.clear()
        printer.print(
            report.findings.filter { $0.severity != .note }, articles: report.articles)
    }

    /// Where reports are collected.
    func output(_ named: String?) -> String { named ?? configuration.output ?? surroundings.folder("Reports") }
}

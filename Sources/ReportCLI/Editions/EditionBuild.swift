internal import ArgumentParser
internal import Foundation
internal import ReportModel
internal import ReportOutput

/// A build as cron runs it: alone in its folder, with its end on record, and old editions put away.
struct EditionBuild {
    let output: String
    /// Nil keeps all editions.
    let keep: Int?
    /// How long to wait for another build, in seconds.
    let wait: Int
    let keepsArchive: Bool
    let isStrict: Bool
    let context: CommandContext

    /// - Parameters:
    ///   - previous: which edition comes before this one.
    ///   - pipeline: made when the folder is held, so that all that fails is on record.
    /// - Returns: the edition, and the status with which the command ends.
    func run(
        after previous: PreviousEdition, _ pipeline: () throws -> BuildPipeline
    ) throws -> (result: BuildResult, status: ExitCode) {
        let folder = try OutputDirectory(path: output, waiting: wait)
        let last = BuildStatus(folder: output)?.lastSuccess
        do {
            let result = try pipeline().run(
                into: folder, after: previous, archive: keepsArchive ? ArchiveKeeper(folder: output) : nil)
            context.progress.clear()
            context.printer.print(result.findings, articles: result.articles)
            context.printer.print(progress: result.summary)
            let hasFindings = result.findings.contains { $0.severity != .note }
            let status = isStrict && hasFindings ? ExitStatus.findings : ExitStatus.written
            try tidy(folder, result, status)
            return (result, status)
        } catch {
            context.progress.clear()
            let status = BuildStatus(
                outcome: .failed, exitStatus: ExitStatus.of(error).rawValue, ended: Date(), message: "\(error)",
                lastSuccess: last)
            // The build's own error is what users must read; a disk without room has none for this file either.
            try? folder.write(try status.file())
            throw error
        }
    }

    /// The edition is in place: what fails now is told, but is no failure of the build.
    private func tidy(_ folder: OutputDirectory, _ result: BuildResult, _ status: ExitCode) throws {
        let moment = Date()
        let success = BuildStatus.Success(result, at: moment)
        let record = BuildStatus(
            outcome: status == ExitStatus.findings ? .findings : .written, exitStatus: status.rawValue, ended: moment,
            message: nil, lastSuccess: success)
        do {
            if let keep {
                for name in try folder.removeEditions(except: keep) {
                    context.printer.print(detail: "removed the edition \(name)")
                }
            }
            try folder.write(try record.file())
        } catch let error as OutputError {
            let finding = Finding(
                .warning, code: "untidy-folder", message: "the edition is written, but \(error.message)",
                location: error.location, hint: error.hint)
            context.printer.print([finding], articles: [])
        }
    }
}

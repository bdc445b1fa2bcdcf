internal import Foundation

/// A program of the system that makes one file of others in a private folder, within a time limit.
struct ExternalTool {
    /// Why there is no result.
    enum Failure: Error, Hashable {
        case notStarted(reason: String)
        case tooSlow(seconds: Int)
        /// What it printed last.
        case failed(status: Int, message: String)
    }

    let path: String
    /// The seconds since 1970 that stand for "now" in what it writes.
    let epoch: Int
    let settings: ToolSettings

    private static let log = "tool.log"

    /// Runs it in `folder`, where its home is too, without the user's environment.
    func run(_ arguments: [String], in folder: PrivateFolder) throws(Failure) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = [
            "PATH": settings.searchPath, "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8", "TZ": "UTC",
            "SOURCE_DATE_EPOCH": String(epoch),
        ]
        let log = folder.path + "/" + Self.log
        guard FileManager.default.createFile(atPath: log, contents: nil), let output = FileHandle(forWritingAtPath: log)
        else { throw .notStarted(reason: "cannot write to \(folder.path)") }
        (process.standardOutput, process.standardError) = (output, output)
        process.standardInput = FileHandle.nullDevice
        try wait(for: process, folder.signals)
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let lines = String(decoding: folder.read(Self.log) ?? [], as: UTF8.self).split(separator: "\n")
            throw .failed(status: Int(process.terminationStatus), message: lines.last.map(String.init) ?? "")
        }
    }

    /// Starts it and waits for its end, or ends it when its time is over.
    private func wait(for process: Process, _ signals: HeldSignals) throws(Failure) {
        guard !signals.isOver else { throw .notStarted(reason: "the program was asked to end") }
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        do {
            try process.run()
        } catch {
            throw .notStarted(reason: error.localizedDescription)
        }
        let number = process.processIdentifier
        let result = signals.whileRunning(number) { end.wait(timeout: .now() + .seconds(settings.timeLimit)) }
        guard result == .timedOut else { return }
        HeldSignals.end(number)
        end.wait()
        throw .tooSlow(seconds: settings.timeLimit)
    }
}

extension ExternalTool.Failure: CustomStringConvertible {
    var description: String {
        switch self {
        case .notStarted(let reason): "it did not start: \(reason)"
        case .tooSlow(let seconds): "it was not done after \(seconds) seconds"
        case .failed(let status, let message): "it ended with status \(status): \(message)"
        }
    }
}

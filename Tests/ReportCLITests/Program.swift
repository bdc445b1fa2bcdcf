import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The folder of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Beside the test bundle, where SwiftPM puts both.
    static var executable: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appendingPathComponent("report")
    }

    /// Runs `report` with nothing of the tester's environment but what is given, in the package's folder unless another
    /// is named.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], input: String = "", folder: String? = nil
    ) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.map { URL(fileURLWithPath: $0) } ?? root
        process.environment = environment.merging(["COLUMNS": "100"]) { mine, _ in mine }
        let (output, errors, source) = (Pipe(), Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, errors, source)
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try source.fileHandleForWriting.close()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: said, as: UTF8.self))
    }

    /// A new folder for a test, removed when `body` is done.
    static func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("report-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    /// A new folder with an article in it, `a.txt`.
    static func withArticle(_ body: (String) throws -> Void) throws {
        try withFolder { folder in
            try write(article, to: folder + "/a.txt")
            try body(folder)
        }
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// The bytes of all files below a folder, by their paths.
    static func files(of folder: String) throws -> [String: Data] {
        let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            files[name] = FileManager.default.contents(atPath: root + "/" + name)
        }
        return files
    }

    private static let article = """
        The northern army lost 12 tanks on 3 May 2022, the Ukrainian Defence Ministry said.

        Russia captured 40 soldiers near Kherson on 7 June 2022. It lasted a few days, and there were 17 of them.
        """
}

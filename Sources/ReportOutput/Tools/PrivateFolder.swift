internal import Foundation

/// A temporary folder that only this user can read; gone, with all that it holds, when the work is done or the program is
/// asked to end.
struct PrivateFolder {
    let path: String
    let signals: HeldSignals

    /// Makes a folder in `parent`, lets `body` work in it and removes it. Does not return if a signal came meanwhile that
    /// ends the program.
    static func with<Result>(
        in parent: String, _ body: (PrivateFolder) throws(OutputError) -> Result
    ) throws(OutputError) -> Result {
        let signals = HeldSignals()
        defer { signals.release() }
        let path = try FileSystem.makePrivateFolder(in: parent)
        let result: Swift.Result<Result, OutputError>
        do throws(OutputError) {
            result = .success(try body(PrivateFolder(path: path, signals: signals)))
        } catch {
            result = .failure(error)
        }
        try FileSystem.remove(path)
        return try result.get()
    }

    func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
        try FileSystem.write(OutputFile(path: name, bytes: bytes), to: "\(path)/\(name)")
    }

    /// Nil if there is no such file.
    func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init) }
}

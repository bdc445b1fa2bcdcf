internal import Foundation
internal import ReportModel

/// Says whether two folders hold the same files.
enum FolderDigest {
    /// Of the names and bytes of all files below it, in the order of their names.
    /// - Parameter own: what the user puts in the place of some of it.
    static func sha256(of folder: String, with own: [String] = []) throws -> String {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        var lines: [UInt8] = []
        for name in names {
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            lines += Array("\(name) \(SHA256.hexadecimal(Array(bytes)))\n".utf8)
        }
        for line in own { lines += Array("\(line)\n".utf8) }
        return SHA256.hexadecimal(lines)
    }
}

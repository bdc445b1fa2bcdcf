internal import Foundation
internal import ReportModel

/// Says whether two folders hold the same files.
enum FolderDigest {
    /// Of the names and bytes of all files below it, in the order of their names.
    static func sha256(of folder: String) throws -> String {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        var lines: [UInt8] = []
        for name in names {
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            lines += Array("\(name) \(SHA256.hexadecimal(Array(bytes)))\n".utf8)
        }
        return SHA256.hexadecimal(lines)
    }
}

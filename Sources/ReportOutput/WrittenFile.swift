internal import ReportModel

/// What the manifest says of a file.
package struct WrittenFile: Hashable, Sendable {
    package let path: String
    package let byteCount: Int
    package let sha256: String

    init(path: String, byteCount: Int, sha256: String) {
        (self.path, self.byteCount, self.sha256) = (path, byteCount, sha256)
    }

    /// A file that is written nowhere.
    package init(_ file: OutputFile) {
        let bytes = file.bytes
        self.init(path: file.path, byteCount: bytes.count, sha256: SHA256.hexadecimal(bytes))
    }
}

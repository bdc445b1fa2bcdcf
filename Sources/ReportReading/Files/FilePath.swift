/// A path as the system has it: bytes, which need not be UTF-8.
struct FilePath: Hashable, Sendable {
    let bytes: [UInt8]
    /// The bytes as text, with U+FFFD for what is no UTF-8.
    let text: String
    let isText: Bool

    init(_ text: String) {
        (bytes, self.text, isText) = (Array(text.utf8), text, true)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
        let valid = String(validating: bytes, as: UTF8.self)
        (text, isText) = (valid ?? String(decoding: bytes, as: UTF8.self), valid != nil)
    }

    func appending(_ name: [UInt8]) -> FilePath {
        let slash: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
        return FilePath(bytes: bytes == [UInt8(ascii: ".")] ? name : bytes + slash + name)
    }

    /// The folder that holds it; `.` for a bare name.
    var folder: FilePath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
        return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
    }

    var name: ArraySlice<UInt8> { bytes[((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...] }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { pointer in
                guard let base = pointer.baseAddress else { preconditionFailure("a path has at least its last byte") }
                return body(base)
            }
        }
    }
}

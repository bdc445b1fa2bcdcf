/// A relative path whose every part is a plain file name: it cannot lead out of a folder.
struct SafePath: Hashable {
    let parts: [String]

    /// Throws unless each part has only letters, digits, `.`, `-` and `_`, and begins with a letter or digit.
    init(_ path: String) throws(OutputError) {
        parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(Self.isPlain) else {
            throw OutputError(
                .unsafeName, "this name could lead out of the output folder", location: path,
                hint: "use only letters, digits, '.', '-' and '_', beginning with a letter or digit")
        }
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetterOrDigit(first), name.utf8.count <= 200 else { return false }
        return name.utf8.allSatisfy(isPlain)
    }

    /// Whether a byte may stand in a name: a letter or digit of ASCII, `.`, `-` or `_`.
    static func isPlain(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "._-".utf8.contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}

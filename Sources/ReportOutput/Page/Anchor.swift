internal import ReportModel

/// The stable name of a place on the page: it stays from edition to edition as long as the identifier does.
enum Anchor {
    static func figure(_ observation: String) -> String { name("f", observation) }
    static func article(_ id: String) -> String { name("a", id) }
    static func event(_ id: String) -> String { name("e", id) }
    static func chart(_ id: String) -> String { name("c", id) }
    static func measure(_ id: String) -> String { name("m", id) }

    /// Letters, digits, `.`, `-` and `_` stay; for anything else the name ends in a digest, so that two never meet.
    private static func name(_ kind: String, _ id: String) -> String {
        var isPlain = !id.isEmpty
        let plain = id.unicodeScalars.map { scalar -> Character in
            let keeps =
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains(scalar))
            isPlain = isPlain && keeps
            return keeps ? Character(scalar) : "-"
        }
        let suffix = isPlain ? "" : "-" + SHA256.hexadecimal(Array(id.utf8)).prefix(8)
        return "\(kind)-\(String(plain))\(suffix)"
    }
}

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
        let isPlain = !id.isEmpty && id.utf8.allSatisfy(SafePath.isPlain)
        if isPlain { return "\(kind)-\(id)" }
        let plain = id.utf8.map { SafePath.isPlain($0) ? $0 : UInt8(ascii: "-") }
        let digest = SHA256.hexadecimal(Array(id.utf8)).prefix(8)
        return "\(kind)-\(String(decoding: plain, as: UTF8.self))-\(digest)"
    }
}

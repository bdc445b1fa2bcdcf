/// How the fields of an article are named in JSON, feeds and front matter; the names stand in `fields.json5`.
package struct FieldLexicon: Sendable {
    package enum Role: String, Sendable, Decodable, CaseIterable {
        case id, published, updated, title, text, summary, publisher, address, language
    }

    private let roles: [String: (role: Role, rank: Int)]
    private let wrappers: Set<String>
    private let inner: [String]

    /// What a field means, and its place among those that mean the same: the lowest is the best.
    package func meaning(of name: String) -> (role: Role, rank: Int)? { roles[Self.folded(name)] }

    /// Whether articles may lie below a field of this name.
    package func isWrapper(_ name: String) -> Bool { wrappers.contains(Self.folded(name)) }

    /// The place of a name among those that hold the value of a field that is an object (`{"name": ...}`).
    package func innerRank(of name: String) -> Int? { inner.firstIndex(of: Self.folded(name)) }

    /// Letters and digits in lower case: `published_at` and `publishedAt` are one name.
    private static func folded(_ name: String) -> String {
        String(decoding: name.utf8.lazy.compactMap(folded), as: UTF8.self)
    }

    private static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
        default: nil
        }
    }

    init(files: LexiconFiles) throws(LexiconError) {
        let file = "fields.json5"
        let source = try files.json5(file, as: Source.self)
        var roles: [String: (role: Role, rank: Int)] = [:]
        for role in Role.allCases {
            guard let names = source.fields[role.rawValue], !names.isEmpty else {
                throw LexiconError(file: file, entry: role.rawValue, problem: "has no names")
            }
            for (rank, name) in names.enumerated() {
                guard roles.updateValue((role, rank), forKey: Self.folded(name)) == nil else {
                    throw LexiconError(file: file, entry: role.rawValue, problem: "'\(name)' stands there twice")
                }
            }
        }
        self.roles = roles
        wrappers = Set(source.wrappers.map(Self.folded))
        inner = source.inner.map(Self.folded)
    }

    private struct Source: Decodable {
        let fields: [String: [String]]
        let wrappers: [String]
        let inner: [String]
    }
}

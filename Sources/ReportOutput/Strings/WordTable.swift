/// A word for every case of a vocabulary: none missing, none too many.
struct WordTable<Key: Hashable & Sendable & CaseIterable & RawRepresentable<String>>: Hashable, Sendable, Codable {
    private let words: [Key: String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        var rest = try container.decode([String: String].self)
        var words: [Key: String] = [:]
        for key in Key.allCases { words[key] = rest.removeValue(forKey: key.rawValue) }
        let missing = Key.allCases.filter { words[$0] == nil }.map(\.rawValue)
        guard let problem = (missing + rest.keys.sorted()).first else {
            self.words = words
            return
        }
        let verb = missing.isEmpty ? "is not known" : "is missing"
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "the key '\(problem)' \(verb)")
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: words.map { ($0.rawValue, $1) }))
    }

    subscript(key: Key) -> String { words[key] ?? key.rawValue }
}

extension Decoder {
    /// Refuses keys that the entry does not know, so that a misspelt one is never silently off.
    func rejectUnknownKeys<Key: CodingKey & CaseIterable>(_ known: Key.Type) throws {
        let found = try container(keyedBy: AnyKey.self).allKeys
        guard let unknown = found.map(\.stringValue).filter({ Key(stringValue: $0) == nil }).min() else { return }
        let list = Key.allCases.map(\.stringValue).sorted().joined(separator: ", ")
        throw DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: codingPath, debugDescription: "the key '\(unknown)' is unknown; use one of \(list)"))
    }
}

/// A key of any name.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

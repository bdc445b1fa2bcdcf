internal import ReportModel

/// `sources.json5` of a topic.
struct TopicSources: Decodable {
    let belligerents: [String]
    /// Admiralty codes by canonical name.
    let names: [String: String]
}

/// `sources.json5`, the same for all topics.
struct GenericSources: Decodable {
    struct Role: Decodable {
        let admiralty: String
        /// What the default rests on, for readers of the file.
        let description: String
    }

    let roles: [String: Role]
    let names: [String: String]

    /// The default code of each role.
    func defaults(file: String) throws(LexiconError) -> [SourceRole: AdmiraltyCode] {
        var defaults: [SourceRole: AdmiraltyCode] = [:]
        for (name, role) in roles.sorted(by: { $0.key < $1.key }) {
            guard let known = SourceRole(rawValue: name) else {
                throw LexiconError(file: file, entry: name, problem: "there is no such role")
            }
            defaults[known] = try AdmiraltyCode.read(role.admiralty, entry: name, file: file)
        }
        return defaults
    }
}

extension AdmiraltyCode {
    /// Reads `B2`.
    static func read(_ text: String, entry: String, file: String) throws(LexiconError) -> AdmiraltyCode {
        if let code = AdmiraltyCode(text) { return code }
        throw LexiconError(
            file: file, entry: entry, problem: "'\(text)' is no Admiralty code",
            hint: "a letter A to F and a digit 1 to 6")
    }
}

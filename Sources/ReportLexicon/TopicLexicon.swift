package import ReportModel

/// What a topic is called, and when it began.
package struct TopicLexicon: Sendable {
    /// The title of its reports unless the user gives one.
    package let title: String
    /// The day from which totals without a baseline count, and before which nothing undated is placed.
    package let start: CivilDate?
    /// The two sides that charts give colours of their own; fewer if the topic has no sides.
    package let sides: [String]

    init(files: LexiconFiles) throws(LexiconError) {
        let name = files.topic + "/topic.json5"
        let source = try files.json5(name, as: TopicSource.self)
        title = source.title
        sides = source.sides ?? []
        start = source.start.flatMap { CivilDate($0) }
        if let written = source.start, start == nil {
            throw LexiconError(file: name, entry: "start", problem: "'\(written)' is no day", hint: "write YYYY-MM-DD")
        }
    }
}

/// The JSON5 form of a topic.
private struct TopicSource: Decodable {
    let title: String
    let start: String?
    let sides: [String]?

    enum CodingKeys: String, CodingKey, CaseIterable { case title, start, sides }

    init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        title = try values.decode(String.self, forKey: .title)
        start = try values.decodeIfPresent(String.self, forKey: .start)
        sides = try values.decodeIfPresent([String].self, forKey: .sides)
    }
}

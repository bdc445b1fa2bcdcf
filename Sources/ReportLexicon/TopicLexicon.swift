package import ReportModel

/// What a topic is called, and when it began.
package struct TopicLexicon: Sendable {
    /// The title of its reports unless the user gives one.
    package let title: String
    /// The day from which totals without a baseline count, and before which nothing undated is placed.
    package let start: CivilDate?
    /// The sides that stand against each other, which charts tell by colour; empty for a topic without sides.
    package let parties: [String]
    /// The country in which things happen to people unless the text names another; nil for a topic without one.
    package let theatre: String?

    /// Whether a side is one of the parties; never in a topic without sides.
    package func isParty(_ side: String?) -> Bool { side.map(parties.contains) ?? false }

    /// The other party, if there are two; nil for one that is no party.
    package func opponent(of side: String) -> String? {
        guard parties.count == 2, parties.contains(side) else { return nil }
        return parties.first { $0 != side }
    }

    init(files: LexiconFiles) throws(LexiconError) {
        let name = files.topic + "/topic.json5"
        let source = try files.json5(name, as: TopicSource.self)
        title = source.title
        start = source.start.flatMap { CivilDate($0) }
        parties = source.parties ?? []
        theatre = source.theatre
        if let written = source.start, start == nil {
            throw LexiconError(file: name, entry: "start", problem: "'\(written)' is no day", hint: "write YYYY-MM-DD")
        }
    }
}

/// The JSON5 form of a topic.
private struct TopicSource: Decodable {
    let title: String
    let start: String?
    let parties: [String]?
    let theatre: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case title, start, parties, theatre }

    init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        title = try values.decode(String.self, forKey: .title)
        start = try values.decodeIfPresent(String.self, forKey: .start)
        parties = try values.decodeIfPresent([String].self, forKey: .parties)
        theatre = try values.decodeIfPresent(String.self, forKey: .theatre)
    }
}

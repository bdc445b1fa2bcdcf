package import ReportModel

/// How a topic tells its figures, and which come first: `wording.json5` of the topic's folder.
package struct TopicWords: Hashable, Sendable, Codable {
    package struct Wording: Hashable, Sendable, Codable {
        /// A label with the noun that is `{counted}`.
        package let label: Phrase?
        /// With `{value}` and any of `{counted}`, `{side}`, `{adjective}`, `{place}` and `{base}`.
        package let sentence: Phrase?
        /// Whether the sentence already says that it is a plan.
        package let plans: Bool?
    }

    /// Groups of measures, the most important first.
    package let importance: [String]
    /// Of countries by their names: `Russian`.
    package let adjectives: [String: String]
    /// By the measure's identifier.
    package let measures: [String: Wording]

    /// For topics without words of their own.
    package static let none = TopicWords(importance: [], adjectives: [:], measures: [:])

    /// Throws if the file has the wrong form; `location` names it in errors.
    package static func decode(from bytes: [UInt8], location: String) throws(OutputError) -> TopicWords {
        try StrictJSON5.decode(TopicWords.self, from: bytes, location: location)
    }
}

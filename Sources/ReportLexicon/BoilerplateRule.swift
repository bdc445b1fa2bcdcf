package import ReportModel

/// One rule of `boilerplate.json5`.
package struct BoilerplateRule: Sendable, Decodable {
    /// Which part of the text the patterns must meet, and where.
    package enum Place: String, Sendable, Decodable {
        case startOfSentence = "start of sentence"
        case wholeSentence = "whole sentence"
        case inSentence = "in sentence"
        case startOfPassage = "start of passage"
        case wholePassage = "whole passage"
        case inPassage = "in passage"
        case endOfPassage = "end of passage"

        /// Whether the rule marks the whole passage.
        package var isPassage: Bool {
            switch self {
            case .startOfSentence, .wholeSentence, .inSentence: false
            case .startOfPassage, .wholePassage, .inPassage, .endOfPassage: true
            }
        }

        var isWhole: Bool { self == .wholeSentence || self == .wholePassage }

        var isAnchored: Bool {
            switch self {
            case .startOfSentence, .wholeSentence, .startOfPassage, .wholePassage: true
            case .inSentence, .inPassage, .endOfPassage: false
            }
        }
    }

    /// What belongs to the boilerplate behind the marked passage.
    package enum Follower: String, Sendable, Decodable {
        /// Lines that read as headings.
        case titles
        /// One such line and the paragraph below it.
        case teaser
        /// Everything.
        case rest
    }

    package let name: String
    package let place: Place
    let patterns: [String]
    /// How many tokens the sentence or passage may have.
    package let longest: Int
    /// How many passages that the rule takes must follow each other.
    package let run: Int
    package let follows: Follower?
    /// Texts that are marked as a whole.
    package let examples: [String]
    /// Texts of which no sentence is marked.
    package let counterexamples: [String]

    package var id: RuleID { RuleID("boilerplate", name) }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, place, patterns, longest, run, follows, examples, counterexamples
    }

    package init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        place = try values.decode(Place.self, forKey: .place)
        patterns = try values.decode([String].self, forKey: .patterns)
        longest = try values.decodeIfPresent(Int.self, forKey: .longest) ?? .max
        run = try values.decodeIfPresent(Int.self, forKey: .run) ?? 1
        follows = try values.decodeIfPresent(Follower.self, forKey: .follows)
        examples = try values.decode([String].self, forKey: .examples)
        counterexamples = try values.decode([String].self, forKey: .counterexamples)
    }
}

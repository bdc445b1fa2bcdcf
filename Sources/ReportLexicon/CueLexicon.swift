package import ReportModel

/// What a cue of the text says about the numbers of its clause.
package enum CueMeaning: Sendable, Hashable {
    case statistic(Statistic)
    case status(ClaimStatus)
    /// The words themselves are kept.
    case certainty
    /// The number is part of the one before it.
    case nested
}

/// Words that tell how a number is meant: as a total, a plan, a forecast, a doubt.
package final class CueLexicon: Sendable {
    package struct Entry: Sendable {
        package let rule: RuleID
        package let meaning: CueMeaning
        /// Whether the pattern holds the number itself, so that it speaks of no other.
        package let holdsNumber: Bool
        package let examples: [String]
        package let counterexamples: [String]
    }

    package let entries: [Entry]
    /// Pattern `n` is that of entry `n`.
    package let patterns: PatternSet

    struct Draft {
        private(set) var entries: [Entry] = []
        private(set) var patterns: [TokenPattern] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            let file = "cues.json5"
            for source in try files.json5(file, as: [CueSource].self) {
                guard let meaning = source.meaning else {
                    throw LexiconError(file: file, entry: source.name, problem: "it cannot set '\(source.sets)'")
                }
                guard !source.examples.isEmpty, !source.counterexamples.isEmpty else {
                    throw LexiconError(
                        file: file, entry: source.name, problem: "an entry needs an example and a counterexample")
                }
                patterns.append(try TokenPattern(source.pattern, builder: &builder))
                entries.append(
                    Entry(
                        rule: RuleID("cues", source.name), meaning: meaning,
                        holdsNumber: source.pattern.contains("{N}"),
                        examples: source.examples, counterexamples: source.counterexamples))
            }
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        entries = draft.entries
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
    }
}

/// The JSON5 form of a cue.
private struct CueSource: Decodable {
    let name: String
    let sets: String
    let pattern: String
    let examples: [String]
    let counterexamples: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, sets, pattern, examples, counterexamples
    }

    init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        sets = try values.decode(String.self, forKey: .sets)
        pattern = try values.decode(String.self, forKey: .pattern)
        examples = try values.decode([String].self, forKey: .examples)
        counterexamples = try values.decode([String].self, forKey: .counterexamples)
    }

    var meaning: CueMeaning? {
        if sets == "certainty" { return .certainty }
        if sets == "nested" { return .nested }
        return Statistic(rawValue: sets).map(CueMeaning.statistic) ?? ClaimStatus(rawValue: sets).map(CueMeaning.status)
    }
}

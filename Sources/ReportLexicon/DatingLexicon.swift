/// The rules of `dating.json5`: time expressions whose surroundings prove when an article was published.
package final class DatingLexicon: Sendable {
    /// How the days of publication follow from what was captured.
    package enum Bound: String, Sendable, Decodable {
        /// `from` to `to` days after the day `t`.
        case days
        /// The duration `t` after the event `e`.
        case elapsed
        /// The event `e` lies where `t` (`last week`) leads from the publication.
        case eventAt
        /// The day `t` of the event `e` is told without a year: less than a year has gone by.
        case yearOf
    }

    package struct Rule: Sendable, Decodable {
        package let name: String
        package let bound: Bound
        package let from: Int?
        package let to: Int?
        package let explanation: String
        /// `text => EDTF`: the days of publication that the rule allows.
        package let examples: [String]
        package let counterexamples: [String]
        fileprivate let patterns: [String]
    }

    package let patterns: PatternSet
    /// The rule of each pattern, by its number.
    package let rules: [Rule]

    init(_ draft: Draft, vocabulary: Vocabulary) {
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        rules = draft.rules
    }

    struct Draft {
        var patterns: [TokenPattern] = []
        var rules: [Rule] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            for rule in try files.json5("dating.json5", as: [Rule].self) {
                guard !rule.examples.isEmpty, !rule.counterexamples.isEmpty else {
                    throw LexiconError(
                        file: "dating.json5", entry: rule.name, problem: "needs an example and a counterexample")
                }
                for pattern in rule.patterns {
                    patterns.append(try TokenPattern(pattern, builder: &builder))
                    rules.append(rule)
                }
            }
        }
    }
}

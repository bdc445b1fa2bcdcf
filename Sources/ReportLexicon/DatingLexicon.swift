/// The rules of `dating.json5`: time expressions whose surroundings prove when an article was published.
package final class DatingLexicon: Sendable {
    /// How the days of publication follow from what was captured.
    package enum Bound: String, Sendable, Decodable {
        /// `from` to `to` days after the day `t`.
        case days
        /// The duration `t` after the event `e`.
        case elapsed
        /// At least the duration `t` after the event `e`.
        case elapsedFrom
        /// In the `o`-th unit `u` since the event `e` (`its eighth month`).
        case running
        /// Just before the `o`-th unit `u` since the event `e` begins.
        case nearing
        /// `from` to `to` days after the day on which the duration `t` since the event `e` is full.
        case anniversary
        /// The day `t` of the event `e` is told without a year: less than a year has gone by.
        case yearOf
    }

    package struct Rule: Sendable, Decodable {
        package let name: String
        package let bound: Bound
        package let from: Int?
        package let to: Int?
        /// Only where the clause tells of now.
        package let tense: Tense?
        package let explanation: String
        /// `text => EDTF`: the days of publication that the rule allows.
        package let examples: [String]
        package let counterexamples: [String]
        fileprivate let patterns: [String]

        package enum Tense: String, Sendable, Decodable { case present }

        package var isPresent: Bool { tense == .present }
    }

    /// Words around a written date that tell what it is the date of.
    package struct Classes: Sendable {
        /// `Updated`: the date of a change.
        package let update: WordClass
        /// `Published`, `Posted`.
        package let stamp: WordClass
        /// Prepositions of time before a date that may be past.
        package let on: WordClass
        /// Words of which an article of the topic holds several.
        package let topic: WordClass
        /// Words that make a sentence tell what was news before (`recently`).
        package let retelling: WordClass
        /// What makes a date one to come (`election`, `deadline`).
        package let ahead: WordClass

        init(builder: inout VocabularyBuilder) throws(LexiconError) {
            update = try builder.wordClass("dating-update")
            stamp = try builder.wordClass("dating-stamp")
            on = try builder.wordClass("dating-on")
            ahead = try builder.wordClass("dating-ahead")
            retelling = try builder.wordClass("dating-retelling")
            topic = try builder.wordClass("topic-word")
        }
    }

    package let classes: Classes
    package let patterns: PatternSet
    /// The rule of each pattern, by its number.
    package let rules: [Rule]

    init(_ draft: Draft, vocabulary: Vocabulary) {
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        rules = draft.rules
        classes = draft.classes
    }

    struct Draft {
        var patterns: [TokenPattern] = []
        var rules: [Rule] = []
        let classes: Classes

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            classes = try Classes(builder: &builder)
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

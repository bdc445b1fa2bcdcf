/// Numbers that are no quantities, by the patterns of `ignored.json5`.
package final class IgnoredLexicon: Sendable {
    package let patterns: PatternSet
    package let rules: [IgnoredRule]
    /// The rule of each pattern.
    private let ruleOfPattern: [Int]
    private let labels: [(reason: String, name: String)]
    private let captures: [Int?]
    /// The rules by the numbers that they name as they stand.
    private let written: [String: Int]
    private let writtenLengths: ClosedRange<Int>

    init(_ draft: Draft, vocabulary: Vocabulary) {
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        (rules, ruleOfPattern) = (draft.rules, draft.ruleOfPattern)
        labels = rules.map { ($0.reason, $0.name) }
        captures = draft.patterns.map { $0.capture("n") }
        let pairs = rules.enumerated().flatMap { number, rule in (rule.written ?? []).map { ($0, number) } }
        written = Dictionary(pairs) { first, _ in first }
        let lengths = written.keys.map(\.utf8.count)
        writtenLengths = (lengths.min() ?? 0)...(lengths.max() ?? 0)
    }

    /// The rule that a match belongs to.
    package func rule(of match: PatternMatch) -> (reason: String, name: String) {
        labels[ruleOfPattern[match.pattern]]
    }

    /// The rule that names these bytes as they stand.
    package func rule(written bytes: UnsafeBufferPointer<UInt8>) -> IgnoredRule? {
        guard writtenLengths.contains(bytes.count) else { return nil }
        return written[String(decoding: bytes, as: UTF8.self)].map { rules[$0] }
    }

    /// The tokens of a match that are the number: its capture `n`, or all.
    package func number(in match: PatternMatch) -> Range<Int> {
        captures[match.pattern].flatMap { match.capture($0) } ?? match.tokens
    }
}

/// An entry of `ignored.json5`.
package struct IgnoredRule: Sendable, Decodable {
    package let name: String
    /// Goes into the output (`unit-name`, `age`).
    package let reason: String
    package let patterns: [String]
    /// Numbers of digits and signs that it names as they stand (`24/7`).
    package let written: [String]?
    package let examples: [String]
    package let counterexamples: [String]
}

extension IgnoredLexicon {
    /// The lexicon before the vocabulary is complete.
    struct Draft {
        fileprivate let rules: [IgnoredRule]
        fileprivate var patterns: [TokenPattern] = []
        fileprivate var ruleOfPattern: [Int] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            rules = try files.json5("ignored.json5", as: [IgnoredRule].self)
            for (number, rule) in rules.enumerated() {
                guard !rule.examples.isEmpty, !rule.counterexamples.isEmpty else {
                    throw LexiconError(
                        file: "ignored.json5", entry: rule.name, problem: "needs an example and a counterexample")
                }
                for pattern in rule.patterns {
                    patterns.append(try TokenPattern(pattern, builder: &builder))
                    ruleOfPattern.append(number)
                }
            }
        }
    }
}

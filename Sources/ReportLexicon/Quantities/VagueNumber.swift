package import Foundation

/// The bounds that stand for words like `several` or `hundreds`.
package struct VagueNumber: Sendable {
    package let low: Decimal
    package let high: Decimal
    /// Whether both are the same (`a dozen`, `none`).
    package let isExact: Bool
    /// The name of its entry in `vague.json5`.
    package let rule: String
}

/// An entry of `vague.json5`.
package struct VagueNumberRule: Sendable, Decodable {
    package let name: String
    package let low: Decimal
    package let high: Decimal
    package let words: [String]
    package let examples: [String]
    package let counterexamples: [String]

    func validate() throws(LexiconError) {
        guard low <= high, !words.isEmpty, !examples.isEmpty, !counterexamples.isEmpty else {
            throw LexiconError(
                file: "vague.json5", entry: name,
                problem: "needs low <= high, words, an example and a counterexample")
        }
    }
}

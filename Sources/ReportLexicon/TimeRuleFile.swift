/// `dates.json5` as it is written.
struct TimeRuleFile: Decodable {
    /// Parts of patterns by name: `$count` in a pattern stands for the macro `count`.
    let macros: [String: String]
    let passes: [[TimeRuleEntry]]

    /// Compiles a pattern of the entry `name` with its macros put in.
    func compile(
        _ pattern: String, of name: String, _ builder: inout VocabularyBuilder
    ) throws(LexiconError) -> TokenPattern {
        do {
            return try TokenPattern(expand(pattern), builder: &builder)
        } catch {
            throw LexiconError(
                file: "dates.json5", entry: name, problem: error.problem + " in \"\(pattern)\"", hint: error.hint)
        }
    }

    /// Macros may use macros; the longest name goes first, so that `$day` does not eat the front of `$days`.
    private func expand(_ pattern: String) -> String {
        let names = macros.keys.sorted { ($0.count, $1) > ($1.count, $0) }
        var text = pattern
        for _ in 0..<4 where text.contains("$") {
            for name in names {
                text = text.replacing("$" + name, with: macros[name] ?? "")
            }
        }
        return text
    }
}

/// An entry of `dates.json5`.
struct TimeRuleEntry: Decodable {
    let name: String
    let patterns: [String]
    let value: TimeOperation
    let with: TimeArguments?
    let examples: [String]
    let counterexamples: [String]

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name
        case patterns
        case value
        case with
        case examples
        case counterexamples
    }

    /// - Throws: if the entry lacks an example or a counterexample.
    func rule() throws(LexiconError) -> TimeRule {
        guard !examples.isEmpty, !counterexamples.isEmpty, !patterns.isEmpty else {
            throw LexiconError(
                file: "dates.json5", entry: name, problem: "needs a pattern, an example and a counterexample")
        }
        return TimeRule(
            name: name, operation: value, arguments: with ?? TimeArguments(), examples: examples,
            counterexamples: counterexamples)
    }
}

package import ReportModel

/// How the head of an article says when it was published and who wrote it; the rules stand in `headers.json5`.
package struct HeaderLexicon: Sendable {
    package enum Meaning: String, Sendable, Decodable {
        case published
        case updated
        case author
    }

    /// A label at the beginning of a line.
    package struct Field: Sendable {
        package let meaning: Meaning
        package let rule: RuleID
        /// Where the label ends.
        package let end: Int
    }

    /// A date, by the tokens of its parts.
    package struct WrittenDate: Sendable {
        package let tokens: Range<Int>
        /// Nil where only day and month are written.
        package let year: Int?
        /// Digits or the name of a month.
        package let month: Int
        package let day: Int
    }

    /// An example of the file: the entry, the text, and what it must give; an empty result for a counterexample.
    package struct Example: Sendable {
        package let entry: String
        package let text: String
        package let isCounterexample: Bool
    }

    package let dateExamples: [Example]
    package let dayExamples: [Example]
    package let fieldExamples: [Example]
    private let fields: PatternSet
    private let fieldEntries: [(name: String, meaning: Meaning)]
    private let dates: PatternSet
    private let days: PatternSet

    /// The label with which a line begins, if it has one; the longest where several fit.
    package func field(at start: Int, in tokens: [Token], limit: Int) -> Field? {
        var longest: Field?
        fields.forEachMatch(
            in: tokens, range: start..<limit, starts: start..<start + 1, mentions: MentionIndex(tokenCount: 0)
        ) { match in
            let (name, meaning) = fieldEntries[match.pattern]
            guard match.tokens.upperBound > longest?.end ?? 0 else { return }
            longest = Field(meaning: meaning, rule: RuleID("headers", name), end: match.tokens.upperBound)
        }
        return longest
    }

    /// The first text in `range` that has the form of a full date.
    package func date(in range: Range<Int>, of tokens: [Token]) -> WrittenDate? {
        first(of: dates, in: range, tokens)
    }

    /// The first text in `range` that has the form of a day and a month.
    package func day(in range: Range<Int>, of tokens: [Token]) -> WrittenDate? { first(of: days, in: range, tokens) }

    private func first(of patterns: PatternSet, in range: Range<Int>, _ tokens: [Token]) -> WrittenDate? {
        var found: WrittenDate?
        patterns.forEachMatch(in: tokens, range: range, mentions: MentionIndex(tokenCount: 0)) { match in
            guard found == nil, let date = writtenDate(match, patterns[match.pattern], tokens) else { return }
            found = date
        }
        return found
    }

    private func writtenDate(_ match: PatternMatch, _ pattern: TokenPattern, _ tokens: [Token]) -> WrittenDate? {
        func part(_ name: String) -> Int? { pattern.capture(name).flatMap { match.capture($0)?.lowerBound } }
        let year = part("year")
        guard let month = part("month"), let day = part("day"), tokens[day].end - tokens[day].start <= 2,
            year.map({ tokens[$0].end - tokens[$0].start == 4 }) ?? true
        else { return nil }
        return WrittenDate(tokens: match.tokens, year: year, month: month, day: day)
    }
}

extension HeaderLexicon {
    /// The entries of `headers.json5` with their compiled patterns.
    struct Draft {
        fileprivate let source: Source
        fileprivate var fields: [TokenPattern] = []
        fileprivate var fieldEntries: [(name: String, meaning: Meaning)] = []
        fileprivate var dates: [TokenPattern] = []
        fileprivate var days: [TokenPattern] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            source = try files.json5("headers.json5", as: Source.self)
            for entry in source.fields {
                for pattern in entry.patterns {
                    fields.append(try TokenPattern(pattern, builder: &builder))
                    fieldEntries.append((entry.name, entry.meaning))
                }
            }
            for pattern in source.dates.flatMap(\.patterns) {
                dates.append(try TokenPattern(pattern, builder: &builder))
            }
            for pattern in source.days.flatMap(\.patterns) {
                days.append(try TokenPattern(pattern, builder: &builder))
            }
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        fields = PatternSet(draft.fields, vocabulary: vocabulary)
        fieldEntries = draft.fieldEntries
        dates = PatternSet(draft.dates, vocabulary: vocabulary)
        days = PatternSet(draft.days, vocabulary: vocabulary)
        dateExamples = draft.source.dates.flatMap { Self.examples($0.name, $0.examples, $0.counterexamples) }
        dayExamples = draft.source.days.flatMap { Self.examples($0.name, $0.examples, $0.counterexamples) }
        fieldExamples = draft.source.fields.flatMap { Self.examples($0.name, $0.examples, $0.counterexamples) }
    }

    private static func examples(_ entry: String, _ examples: [String], _ counterexamples: [String]) -> [Example] {
        examples.map { Example(entry: entry, text: $0, isCounterexample: false) }
            + counterexamples.map { Example(entry: entry, text: $0, isCounterexample: true) }
    }

    fileprivate struct Source: Decodable {
        let dates: [DateEntry]
        let days: [DateEntry]
        let fields: [FieldEntry]
    }

    fileprivate struct DateEntry: Decodable {
        let name: String
        let patterns: [String]
        let examples: [String]
        let counterexamples: [String]
    }

    fileprivate struct FieldEntry: Decodable {
        let name: String
        let meaning: Meaning
        let patterns: [String]
        let examples: [String]
        let counterexamples: [String]
    }
}

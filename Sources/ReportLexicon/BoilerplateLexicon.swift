/// How text around an article is told from the article; the rules stand in `boilerplate.json5`.
package struct BoilerplateLexicon: Sendable {
    package let rules: [BoilerplateRule]
    /// No pattern of the head of a sentence looks further ahead or back.
    private static let reach = 64
    /// Patterns that hold at the beginning of a sentence or passage.
    private let anchored: PatternSet
    private let anchoredRules: [Int]
    /// Patterns that hold anywhere in it, or at its end.
    private let floating: PatternSet
    private let floatingRules: [Int]

    /// The first rule that takes the sentence that begins with token `start`, or its passage if it begins that.
    /// - Parameter start: the first token that is a word or number; brackets and bullets before it do not count.
    package func rule(
        at start: Int, sentence: Range<Int>, passage: Range<Int>, in tokens: [Token]
    ) -> Int? {
        var first: Int?
        // Each sentence of a passage asks: looking through all of it every time would take its square.
        let range = passage.clamped(to: start - Self.reach..<start + Self.reach)
        anchored.forEachMatch(
            in: tokens, range: range, starts: start..<start + 1, mentions: MentionIndex(tokenCount: 0)
        ) { match in
            let number = anchoredRules[match.pattern]
            let rule = rules[number]
            let unit = rule.place.isPassage ? passage : sentence
            guard number < first ?? Int.max, unit.count <= rule.longest, unit.lowerBound == sentence.lowerBound,
                !rule.place.isWhole || Self.reachesEnd(match.tokens.upperBound, unit, tokens)
            else { return }
            first = number
        }
        return first
    }

    /// Calls `body` with each rule that holds inside the passage, and the token where its words begin.
    package func forEachRule(inside passage: Range<Int>, in tokens: [Token], _ body: (Int, Int) -> Void) {
        floating.forEachMatch(in: tokens, range: passage, mentions: MentionIndex(tokenCount: 0)) { match in
            let number = floatingRules[match.pattern]
            let rule = rules[number]
            guard passage.count <= rule.longest || !rule.place.isPassage,
                rule.place != .endOfPassage || Self.reachesEnd(match.tokens.upperBound, passage, tokens)
            else { return }
            body(number, match.tokens.lowerBound)
        }
    }

    /// Whether only punctuation stands behind `end`.
    private static func reachesEnd(_ end: Int, _ unit: Range<Int>, _ tokens: [Token]) -> Bool {
        end <= unit.upperBound && tokens[end..<unit.upperBound].allSatisfy { $0.kind != .word && $0.kind != .digits }
    }
}

extension BoilerplateLexicon {
    /// The rules of `boilerplate.json5` with their compiled patterns.
    struct Draft {
        fileprivate let rules: [BoilerplateRule]
        fileprivate var anchored: [(pattern: TokenPattern, rule: Int)] = []
        fileprivate var floating: [(pattern: TokenPattern, rule: Int)] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            rules = try files.json5("boilerplate.json5", as: [BoilerplateRule].self)
            for (number, rule) in rules.enumerated() {
                for source in rule.patterns {
                    let pattern = try TokenPattern(source, builder: &builder)
                    if rule.place.isAnchored {
                        anchored.append((pattern, number))
                    } else {
                        floating.append((pattern, number))
                    }
                }
            }
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        rules = draft.rules
        anchored = PatternSet(draft.anchored.map(\.pattern), vocabulary: vocabulary)
        anchoredRules = draft.anchored.map(\.rule)
        floating = PatternSet(draft.floating.map(\.pattern), vocabulary: vocabulary)
        floatingRules = draft.floating.map(\.rule)
    }
}

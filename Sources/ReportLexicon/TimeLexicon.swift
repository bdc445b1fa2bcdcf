/// The rules and words of time expressions, from `dates.json5`, `timewords.tsv` and `holidays.tsv`.
package final class TimeLexicon: Sendable {
    /// Patterns of one pass over the text and the rule of each; a pass sees the expressions of the passes before it.
    package struct Pass: Sendable {
        package let patterns: PatternSet
        /// The rule of each pattern, by its place in `rules`.
        package let rules: [TimeRule]
    }

    package let passes: [Pass]
    package let mentions: TimeMentionClasses
    /// All rules, in the order of the file.
    package let rules: [TimeRule]
    package let triggers: TimeTriggers
    package let since: WordClass
    package let range: TimeRangeWords
    package let tense: TimeTenseClasses
    private let values: [[WordID: Int]]
    private let half: WordID

    /// The value of a word in a class of `timewords.tsv` (`month`: 1...12); nil if it is not in that class.
    package func value(of word: WordID, as role: TimeWordRole) -> Int? {
        guard word != 0, let index = TimeWordRole.allCases.firstIndex(of: role) else { return nil }
        return values[index][word]
    }

    /// Whether the word ends a count of halves (`two and a half`).
    package func isHalf(_ word: WordID) -> Bool { word == half }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        passes = draft.passes.map { entries in
            Pass(patterns: PatternSet(entries.map(\.pattern), vocabulary: vocabulary), rules: entries.map(\.rule))
        }
        rules = draft.rules
        mentions = draft.mentions
        triggers = TimeTriggers(draft.triggers, vocabulary: vocabulary)
        since = draft.since
        range = draft.range
        tense = draft.tense
        half = draft.half
        values = TimeWordRole.allCases.map { draft.values[$0.rawValue] ?? [:] }
    }
}

/// The word classes that tell whether a clause looks back or ahead.
package struct TimeTenseClasses: Sendable {
    /// `will`, `to`, `expected`, `due`.
    package let future: WordClass
    /// `was`, `had`, `said`.
    package let past: WordClass
    /// `until`, `by`: only right before the expression.
    package let deadline: WordClass
    /// `would`, `to`: before `be` and a participle they look ahead (`to be signed in May`).
    package let open: WordClass
    /// `plan`, `expect`: before `to` and a verb they look ahead (`plan to leave on Friday`).
    package let plan: WordClass
    package let be: WordID
    package let to: WordID

    init(builder: inout VocabularyBuilder) throws(LexiconError) {
        future = try builder.wordClass("time-future")
        past = try builder.wordClass("time-past")
        deadline = try builder.wordClass("time-deadline")
        open = try builder.wordClass("time-open")
        plan = try builder.wordClass("time-plan")
        be = builder.intern("be")
        to = builder.intern("to")
    }
}

/// The words that make a period of two dates.
package struct TimeRangeWords: Sendable {
    /// `from`, `between`: before the first.
    package let opening: WordClass
    /// `to`, `until`: between the two.
    package let joint: WordClass
    /// Joins them only behind an opening.
    package let and: WordID

    init(builder: inout VocabularyBuilder) throws(LexiconError) {
        opening = try builder.wordClass("time-range-opening")
        joint = try builder.wordClass("time-range-joint")
        and = builder.intern("and")
    }
}

extension TimeLexicon {
    struct Draft {
        var rules: [TimeRule] = []
        var passes: [[(rule: TimeRule, pattern: TokenPattern)]] = []
        var values: [String: [WordID: Int]] = [:]
        let mentions: TimeMentionClasses
        let triggers: TimeTriggerClasses
        let since: WordClass
        let range: TimeRangeWords
        let tense: TimeTenseClasses
        let half: WordID

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            mentions = try TimeMentionClasses(builder: &builder)
            tense = try TimeTenseClasses(builder: &builder)
            triggers = try TimeTriggerClasses(builder: &builder)
            half = builder.intern("half")
            since = try builder.wordClass("time-since")
            range = try TimeRangeWords(builder: &builder)
            try readWords(files, &builder)
            let file = try files.json5("dates.json5", as: TimeRuleFile.self)
            for entries in file.passes {
                var compiled: [(rule: TimeRule, pattern: TokenPattern)] = []
                for entry in entries {
                    let rule = try entry.rule()
                    rules.append(rule)
                    for pattern in entry.patterns {
                        compiled.append((rule, try file.compile(pattern, of: rule.name, &builder)))
                    }
                }
                passes.append(compiled)
            }
            try readHolidays(files, &builder)
        }

        /// A holiday is a rule of the first pass, with its name as pattern.
        private mutating func readHolidays(
            _ files: LexiconFiles, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            for row in try files.tsv("holidays.tsv") {
                guard row.count == 2, let holiday = Holiday(notation: row[0]) else {
                    throw LexiconError(
                        file: "holidays.tsv", entry: row.last, problem: "a row needs a day, a tab and its name",
                        hint: "the notation of days stands at the head of the file")
                }
                let pattern = "(r=%time-relation)? \(row[1]) (#comma? y=#digits)?"
                passes[0].append((TimeRule(holiday), try TokenPattern(pattern, builder: &builder)))
            }
        }

        private mutating func readWords(
            _ files: LexiconFiles, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            for row in try files.tsv("timewords.tsv") {
                guard row.count == 3, let value = Int(row[1]) ?? TimeUnit(name: row[1])?.rawValue else {
                    throw LexiconError(
                        file: "timewords.tsv", entry: row.first, problem: "a row needs a class, a value and its words",
                        hint: "separate them by tabs; a value is an integer or the name of a unit")
                }
                let wordClass = try builder.wordClass(row[0])
                for entry in row[2].split(separator: " ") {
                    for word in builder.insert(String(entry), into: wordClass) {
                        values[row[0], default: [:]][word] = value
                    }
                }
            }
        }
    }
}

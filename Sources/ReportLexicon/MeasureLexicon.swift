internal import Foundation
internal import ReportModel

/// The measures of a topic, with an index by which only those triggers are tried whose words occur.
package final class MeasureLexicon: Sendable {
    /// A trigger of an entry.
    package struct TriggerID: Sendable, Hashable, Comparable {
        package let entry: Int
        package let trigger: Int

        package static func < (left: TriggerID, right: TriggerID) -> Bool {
            (left.entry, left.trigger) < (right.entry, right.trigger)
        }
    }

    package let entries: [MeasureEntry]
    package let patterns: PatternSet
    /// The triggers that ask for each pattern.
    package let patternOwners: [[TriggerID]]
    /// The class of mentions that `{N}` stands for.
    package let number: WordClass
    /// What the numbers of each entry are measured in.
    private let families: [UnitFamily]
    private let index: MeasureTriggerIndex
    /// By word the entries that ask for it in the article.
    private let byArticleWord: NumberGroups

    /// For each entry whether a text holds what the entry asks of the article; one pass over the tokens, in which the
    /// companions of verbs are not looked for.
    /// - Parameter least: how many such words the article must hold.
    package func areHeld(by tokens: [Token], least: Int) -> [Bool] {
        var found = entries.map { $0.article == nil ? least : 0 }
        for token in tokens {
            byArticleWord.forEach(at: Int(token.word)) { found[Int($0)] += 1 }
        }
        return found.map { $0 >= least }
    }

    /// The triggers, patterns left out, of whose word sets a sentence and its context hold words, in order.
    package func triggers(
        in sentence: Range<Int>, context: Range<Int>, of tokens: [Token]
    ) -> [TriggerID] {
        index.triggers(in: sentence, context: context, of: tokens)
    }

    /// What kind of unit a number must have for a trigger.
    package func family(of id: TriggerID) -> UnitFamily { families[id.entry] }

    struct Draft {
        private(set) var entries: [MeasureEntry] = []
        private(set) var patterns: [TokenPattern] = []
        private(set) var owners: [[TriggerID]] = []
        private var patternNumbers: [String: Int] = [:]
        private var sets: [String: WordSet] = [:]
        let number: WordClass

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            number = try builder.wordClass("N")
            for file in try files.names(in: files.topic + "/measures", ending: ".json5") {
                for source in try files.json5(file, as: [MeasureSource].self) {
                    try insert(source, file: file, builder: &builder)
                }
            }
        }

        private mutating func insert(
            _ source: MeasureSource, file: String, builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            func wrong(_ problem: String) -> LexiconError {
                LexiconError(file: file, entry: source.id, problem: problem)
            }
            guard let statistic = Statistic(rawValue: source.statistic) else {
                throw wrong("there is no statistic '\(source.statistic)'")
            }
            guard let status = ClaimStatus(rawValue: source.status ?? "reported") else {
                throw wrong("there is no status '\(source.status ?? "")'")
            }
            guard !source.examples.isEmpty, !source.counterexamples.isEmpty, !source.triggers.isEmpty else {
                throw wrong("an entry needs a trigger, an example and a counterexample")
            }
            let measure = Measure(
                id: source.id, label: source.label, definition: source.definition,
                unit: UnitCode(rawValue: source.unit), defaultStatistic: statistic,
                plausible: source.plausible.flatMap { $0.count == 2 && $0[0] <= $0[1] ? $0[0]...$0[1] : nil },
                group: source.group, parts: source.parts ?? [])
            var triggers: [MeasureTrigger] = []
            for trigger in source.triggers {
                triggers.append(try compile(trigger, place: triggers.count, file: file, source.id, &builder))
            }
            let context = try set(source.context, &builder)
            let unless = try set(source.unless, &builder)
            let article = try set(source.article, &builder)
            entries.append(
                MeasureEntry(
                    measure: measure, side: source.side, status: status, eventLimit: source.eventLimit,
                    context: context, unless: unless, article: article, triggers: triggers,
                    examples: source.examples, counterexamples: source.counterexamples, file: file))
        }

        private mutating func compile(
            _ source: TriggerSource, place: Int, file: String, _ id: String, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) -> MeasureTrigger {
            var sets: [TriggerSource.CodingKeys: WordSet] = [:]
            for key in TriggerSource.CodingKeys.sets {
                sets[key] = try set(source.values[key], &builder)
            }
            func named<Value: RawRepresentable<String>>(
                _ key: TriggerSource.CodingKeys, _: Value.Type
            ) throws(LexiconError) -> Value? {
                guard let name = source.values[key] else { return nil }
                guard let value = Value(rawValue: name) else {
                    throw LexiconError(file: file, entry: id, problem: "there is no \(key.rawValue) '\(name)'")
                }
                return value
            }
            let least = source.values[.least].map { Decimal(string: $0, locale: nil) }
            guard least != .some(.none) else {
                throw LexiconError(file: file, entry: id, problem: "'\(source.values[.least] ?? "")' is no number")
            }
            guard let name = source.values[.name] else {
                throw LexiconError(file: file, entry: id, problem: "trigger \(place + 1) has no name")
            }
            var pattern: Int?
            if let text = source.values[.pattern] {
                let number = try patternNumber(of: text, &builder)
                owners[number].append(TriggerID(entry: entries.count, trigger: place))
                pattern = number
            }
            return MeasureTrigger(
                name: name, sets: sets, mood: try named(.mood, VerbMood.self), pattern: pattern,
                least: least.flatMap { $0 }, statistic: try named(.statistic, Statistic.self),
                status: try named(.status, ClaimStatus.self), side: try named(.side, SideRule.self))
        }

        /// The set of some words, one for all that ask for the same ones.
        private mutating func set(
            _ words: String?, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) -> WordSet? {
            guard let words else { return nil }
            if let known = sets[words] { return known }
            let set = try WordSet(words, builder: &builder)
            sets[words] = set
            return set
        }

        /// The number of a pattern, compiled once, however many triggers ask for it.
        private mutating func patternNumber(
            of text: String, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) -> Int {
            if let known = patternNumbers[text] { return known }
            patterns.append(try TokenPattern(text, builder: &builder))
            owners.append([])
            patternNumbers[text] = patterns.count - 1
            return patterns.count - 1
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        entries = draft.entries
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        patternOwners = draft.owners
        number = draft.number
        families = draft.entries.map {
            $0.measure.unit == "currency" ? .currency : UnitFamily($0.measure.unit)
        }
        index = MeasureTriggerIndex(draft.entries, vocabulary: vocabulary)
        var pairs: [(place: Int, number: Int32)] = []
        for (number, entry) in draft.entries.enumerated() {
            for word in entry.article?.words(of: vocabulary) ?? [] { pairs.append((Int(word), Int32(number))) }
        }
        byArticleWord = NumberGroups(pairs, count: vocabulary.wordCount)
    }
}

package import ReportModel

/// The kinds of events of a topic and the phrases that tell of them.
package final class EventLexicon: Sendable {
    /// One phrase of one entry.
    package struct Trigger: Sendable {
        package let category: EventCategory
        package let rule: RuleID
        /// It tells of an event only with a date or a verb of happening.
        package let isNoun: Bool
        package let lasts: Bool
        /// A statement: an event of the day on which it is made.
        package let isSpeech: Bool
        /// When the one event was that the phrase means.
        package let date: CivilInterval?
        package let status: ClaimStatus?
    }

    package let entries: [EventEntry]
    package let patterns: PatternSet
    /// What each pattern of `patterns` stands for.
    package let triggers: [Trigger]
    /// Verbs whose subject or object is a noun that tells of an event (`a strike hit`, `held talks`).
    package let happening: WordClass
    /// Verbs and nouns before an infinitive that make it a plan (`agreed to send`).
    package let planning: WordClass
    /// Verbs and auxiliaries that put what follows into the future (`is expected to`, `would`).
    package let ahead: WordClass
    /// Verbs before an infinitive that let it happen (`began to shell`).
    package let aspect: WordClass
    /// Words before a noun that mean something told before (`the attack`).
    package let definite: WordClass
    /// The sign that makes a sentence a question.
    package let question: WordClass
    /// Words that begin what is only imagined (`if`, `whether`).
    package let conditional: WordClass
    /// The classes under which the names of an article are put before the patterns.
    package let mentions: [(kind: Entity.Kind, wordClass: WordClass)]

    struct Draft {
        fileprivate let entries: [EventEntry]
        fileprivate var patterns: [TokenPattern] = []
        fileprivate var triggers: [Trigger] = []
        fileprivate let happening: WordClass
        fileprivate let planning: WordClass
        fileprivate let ahead: WordClass
        fileprivate let aspect: WordClass
        fileprivate let conditional: WordClass
        fileprivate let definite: WordClass
        fileprivate let question: WordClass
        fileprivate let mentions: [(kind: Entity.Kind, wordClass: WordClass)]
        private let file: String

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            file = files.topic + "/events.json5"
            entries = try files.json5(file, as: [EventEntry].self)
            happening = try builder.wordClass("happening")
            planning = try builder.wordClass("planning")
            ahead = try builder.wordClass("ahead")
            aspect = try builder.wordClass("aspect")
            definite = try builder.wordClass("definite")
            question = try builder.wordClass("question")
            conditional = try builder.wordClass("conditional")
            var mentions: [(kind: Entity.Kind, wordClass: WordClass)] = []
            for kind in Entity.Kind.allCases { mentions.append((kind, try builder.wordClass(kind.rawValue))) }
            self.mentions = mentions
            for entry in entries { try insert(entry, &builder) }
        }

        private mutating func insert(
            _ entry: EventEntry, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            guard !entry.examples.isEmpty, !entry.counterexamples.isEmpty else {
                throw LexiconError(file: file, entry: entry.id, problem: "it needs an example and a counterexample")
            }
            for source in entry.triggers { try insert(source, entry, isNoun: false, date: nil, &builder) }
            for source in entry.nouns ?? [] { try insert(source, entry, isNoun: true, date: nil, &builder) }
            for (source, text) in (entry.dated ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard let date = CivilInterval(text) else {
                    throw LexiconError(file: file, entry: entry.id, problem: "'\(text)' is no date in EDTF")
                }
                try insert(source, entry, isNoun: false, date: date, &builder)
            }
        }

        private mutating func insert(
            _ source: String, _ entry: EventEntry, isNoun: Bool, date: CivilInterval?,
            _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            patterns.append(try TokenPattern(source, builder: &builder))
            triggers.append(
                Trigger(
                    category: entry.category, rule: RuleID("events", entry.id), isNoun: isNoun,
                    lasts: entry.lasts ?? false, isSpeech: entry.speech ?? false, date: date, status: entry.status))
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        entries = draft.entries
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        triggers = draft.triggers
        (happening, planning, conditional) = (draft.happening, draft.planning, draft.conditional)
        (ahead, aspect, definite, question) = (draft.ahead, draft.aspect, draft.definite, draft.question)
        mentions = draft.mentions
    }
}

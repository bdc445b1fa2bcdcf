internal import ReportModel

/// The kinds of events and the phrases that tell of them: those of the generic file, then those of the topic.
package final class EventLexicon: Sendable {
    package let entries: [EventEntry]
    package let patterns: PatternSet
    /// What each pattern of `patterns` stands for.
    package let triggers: [Trigger]
    /// Phrases that name the kind of a dated clause.
    package let hints: PatternSet
    /// What each pattern of `hints` stands for.
    package let hinted: [Trigger]
    /// What a dated clause without a phrase of its own is, by its verb; nil where no entry says so.
    package let happened: Trigger?
    package let stated: Trigger?
    /// Verbs that tell what somebody said.
    package let statement: WordClass
    /// Verbs that tell what lasts.
    package let lasting: WordClass
    /// `I`, `we`, `you`.
    package let speaker: WordClass
    package let quotation: WordClass
    /// `who`, `whose`.
    package let personal: WordClass
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
    /// What makes a clause an event that is worth telling.
    package let weights: EventWeights
    /// The classes under which the names of an article are put before the patterns.
    package let mentions: [Entity.Kind: WordClassSet]

    struct Draft {
        fileprivate var entries: [EventEntry] = []
        fileprivate var patterns: [TokenPattern] = []
        fileprivate var triggers: [Trigger] = []
        fileprivate var hints: [TokenPattern] = []
        fileprivate var hinted: [Trigger] = []
        fileprivate var plain: [EventEntry.Plain: Trigger] = [:]
        fileprivate let statement: WordClass
        fileprivate let lasting: WordClass
        fileprivate let speaker: WordClass
        fileprivate let personal: WordClass
        fileprivate let quotation: WordClass
        fileprivate let happening: WordClass
        fileprivate let planning: WordClass
        fileprivate let ahead: WordClass
        fileprivate let aspect: WordClass
        fileprivate let conditional: WordClass
        fileprivate let definite: WordClass
        fileprivate let question: WordClass
        fileprivate let weights: EventWeights
        fileprivate let mentions: [Entity.Kind: WordClassSet]
        private var categories: [String: (entry: EventEntry, category: EventCategory)] = [:]

        private static let generalFile = "events.json5"

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            statement = try builder.wordClass("statement")
            lasting = try builder.wordClass("state")
            speaker = try builder.wordClass("speaker")
            quotation = try builder.wordClass("double-quote")
            personal = try builder.wordClass("personal-relative")
            happening = try builder.wordClass("happening")
            planning = try builder.wordClass("planning")
            ahead = try builder.wordClass("ahead")
            aspect = try builder.wordClass("aspect")
            definite = try builder.wordClass("definite")
            question = try builder.wordClass("question")
            conditional = try builder.wordClass("conditional")
            weights = try EventWeights(files: files)
            var mentions: [Entity.Kind: WordClassSet] = [:]
            for kind in Entity.Kind.allCases { mentions[kind] = WordClassSet([try builder.wordClass(kind.rawValue)]) }
            self.mentions = mentions
            for file in [Self.generalFile, files.topic + "/events.json5"] {
                for entry in try files.json5(file, as: [EventEntry].self) { try insert(entry, of: file, &builder) }
            }
        }

        private mutating func insert(
            _ entry: EventEntry, of file: String, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            func fail(_ problem: String) -> LexiconError { LexiconError(file: file, entry: entry.id, problem: problem) }
            guard !entry.examples.isEmpty, !entry.counterexamples.isEmpty else {
                throw fail("it needs an example and a counterexample")
            }
            if let category = entry.category { categories[entry.id] = (entry, category) }
            guard let base = categories[entry.id] else { throw fail("no entry gives it a label and a PLOVER code") }
            entries.append(entry)
            func trigger(isNoun: Bool = false, date: CivilInterval? = nil) -> Trigger {
                Trigger(
                    base.category, of: base.entry, isTopical: file != Self.generalFile, isNoun: isNoun, date: date)
            }
            let plain = trigger()
            if let role = entry.plain { self.plain[role] = plain }
            for source in entry.triggers { try insert(source, plain, &builder) }
            let noun = trigger(isNoun: true)
            for source in entry.nouns ?? [] { try insert(source, noun, &builder) }
            for source in entry.hints ?? [] {
                hints.append(try TokenPattern(source, builder: &builder))
                hinted.append(plain)
            }
            for (source, text) in (entry.dated ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard let date = CivilInterval(text) else { throw fail("'\(text)' is no date in EDTF") }
                try insert(source, trigger(date: date), &builder)
            }
        }

        private mutating func insert(
            _ source: String, _ trigger: Trigger, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            patterns.append(try TokenPattern(source, builder: &builder))
            triggers.append(trigger)
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        entries = draft.entries
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        triggers = draft.triggers
        hints = PatternSet(draft.hints, vocabulary: vocabulary)
        hinted = draft.hinted
        (happened, stated) = (draft.plain[.happening], draft.plain[.statement])
        (statement, lasting) = (draft.statement, draft.lasting)
        (speaker, personal, quotation) = (draft.speaker, draft.personal, draft.quotation)
        (happening, planning, conditional) = (draft.happening, draft.planning, draft.conditional)
        (ahead, aspect, definite, question) = (draft.ahead, draft.aspect, draft.definite, draft.question)
        weights = draft.weights
        mentions = draft.mentions
    }
}

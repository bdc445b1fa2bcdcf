package import ReportModel

/// How the language says who says so, and what a source is worth by default.
package final class SourceLexicon: Sendable {
    /// Heads of the names of sources, by role.
    package let nouns: [(role: SourceRole, wordClass: WordClass)]
    package let sayVerb: WordClass
    package let weakVerb: WordClass
    package let sayAdverb: WordClass
    /// Phrases before which a source follows (`according to`).
    package let prepositions: PatternSet
    package let intercepts: PatternSet
    private let defaults: [SourceRole: AdmiraltyCode]
    private let overrides: [String: AdmiraltyCode]

    /// The default Admiralty code of a source; nil if the lexicon gives its role none.
    package func admiralty(of role: SourceRole, named name: String) -> AdmiraltyCode? {
        overrides[name] ?? defaults[role]
    }

    struct Draft {
        fileprivate let nouns: [(role: SourceRole, wordClass: WordClass)]
        fileprivate let classes: [WordClass]
        fileprivate let prepositions: [TokenPattern]
        fileprivate let intercepts: [TokenPattern]
        fileprivate let defaults: [SourceRole: AdmiraltyCode]
        fileprivate let overrides: [String: AdmiraltyCode]

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            let generic = try files.json5("sources.json5", as: GenericSources.self)
            let topicFile = files.topic + "/sources.json5"
            let topic = try files.json5(topicFile, as: TopicSources.self)
            defaults = try generic.defaults(file: "sources.json5")
            let general = try Self.codes(generic.names, file: "sources.json5")
            overrides = general.merging(try Self.codes(topic.names, file: topicFile)) { $1 }
            let sayings = try files.json5("sayings.json5", as: Sayings.self)
            var nouns: [(role: SourceRole, wordClass: WordClass)] = []
            for role in SourceRole.allCases {
                let wordClass = try builder.wordClass("source-\(role.rawValue)")
                for noun in sayings.nouns[role.rawValue] ?? [] { builder.insert(noun + "/n", into: wordClass) }
                nouns.append((role, wordClass))
            }
            self.nouns = nouns
            classes = [
                try Self.insert(sayings.verbs.map { $0 + "/v" }, into: "say-verb", &builder),
                try Self.insert(sayings.weak.map { $0 + "/v" }, into: "weak-say-verb", &builder),
                try Self.insert(sayings.adverbs, into: "say-adverb", &builder),
            ]
            prepositions = try Self.compile(sayings.prepositions, &builder)
            intercepts = try Self.compile(sayings.intercepts, &builder)
        }
    }

    /// - Parameter codes: by name, before those of the lexicon.
    init(_ draft: Draft, vocabulary: Vocabulary, codes: [String: AdmiraltyCode]) {
        nouns = draft.nouns
        (sayVerb, weakVerb, sayAdverb) = (draft.classes[0], draft.classes[1], draft.classes[2])
        prepositions = PatternSet(draft.prepositions, vocabulary: vocabulary)
        intercepts = PatternSet(draft.intercepts, vocabulary: vocabulary)
        (defaults, overrides) = (draft.defaults, draft.overrides.merging(codes) { $1 })
    }
}

extension SourceLexicon.Draft {
    private static func insert(
        _ words: [String], into name: String, _ builder: inout VocabularyBuilder
    ) throws(LexiconError) -> WordClass {
        let wordClass = try builder.wordClass(name)
        for word in words { builder.insert(word, into: wordClass) }
        return wordClass
    }

    private static func compile(
        _ sources: [String], _ builder: inout VocabularyBuilder
    ) throws(LexiconError) -> [TokenPattern] {
        var patterns: [TokenPattern] = []
        for source in sources { patterns.append(try TokenPattern(source, builder: &builder)) }
        return patterns
    }

    private static func codes(
        _ texts: [String: String], file: String
    ) throws(LexiconError) -> [String: AdmiraltyCode] {
        var codes: [String: AdmiraltyCode] = [:]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            codes[name] = try AdmiraltyCode.read(text, entry: name, file: file)
        }
        return codes
    }
}

/// `sayings.json5`.
private struct Sayings: Decodable {
    let verbs: [String]
    let weak: [String]
    let adverbs: [String]
    let prepositions: [String]
    let nouns: [String: [String]]
    let intercepts: [String]
}

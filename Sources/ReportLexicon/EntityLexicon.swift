internal import ReportModel

/// Names: countries, places, organizations, outlets and persons by list, armed units by pattern.
package final class EntityLexicon: Sendable {
    package let gazetteer: Gazetteer
    /// Patterns of names of armed units (`31st Guards Air Assault Brigade`).
    package let units: PatternSet
    /// The sides whose governments speak as parties to the war.
    package let belligerents: Set<String>

    struct Draft {
        fileprivate let names: GazetteerDraft
        fileprivate let units: [TokenPattern]
        fileprivate let belligerents: Set<String>

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            let topic = try files.json5(files.topic + "/sources.json5", as: TopicSources.self)
            belligerents = Set(topic.belligerents)
            var names = GazetteerDraft(belligerents: belligerents)
            try names.insert(rowsOf: "gazetteer.tsv", of: files, builder: &builder)
            try names.insert(rowsOf: files.topic + "/gazetteer.tsv", of: files, builder: &builder)
            self.names = names
            let rules = try files.json5("units.json5", as: UnitRules.self)
            for noun in rules.nouns { builder.insert(noun + "/n", into: try builder.wordClass("unit-noun")) }
            for word in rules.modifiers { builder.insert(word, into: try builder.wordClass("unit-modifier")) }
            var units: [TokenPattern] = []
            for pattern in rules.patterns { units.append(try TokenPattern(pattern, builder: &builder)) }
            self.units = units
        }
    }

    init(_ draft: Draft, vocabulary: Vocabulary) {
        gazetteer = Gazetteer(
            entries: draft.names.entries, names: draft.names.names, wordCount: vocabulary.wordCount)
        units = PatternSet(draft.units, vocabulary: vocabulary)
        belligerents = draft.belligerents
    }
}

/// `units.json5`.
private struct UnitRules: Decodable {
    let nouns: [String]
    let modifiers: [String]
    let patterns: [String]
}

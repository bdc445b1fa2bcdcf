internal import Algorithms

/// A set of words in the lexicon's notation, for conditions on single words.
///
/// Entries are separated by spaces: `dead`, `kill/v` (any form), `soldier/n` (singular and plural), `%vehicle` (a
/// class), `shoot/v>down` (the verb with that word among the four tokens behind it).
package final class WordSet: Sendable {
    private let entries: WordSetEntries

    /// How many tokens behind a verb its companion may stand.
    private static let companionReach = 4

    package init(_ source: String, builder: inout VocabularyBuilder) throws(LexiconError) {
        entries = try WordSetEntries(source, builder: &builder)
    }

    /// Whether the token at `index` is in the set; companions are looked for up to `limit`.
    package func contains(
        _ index: Int, of tokens: [Token], limit: Int, vocabulary: Vocabulary
    ) -> Bool {
        let word = tokens[index].word
        guard word != 0 else { return false }
        if entries.words.contains(word) { return true }
        let info = vocabulary[word]
        if info.verb != 0, entries.verbs.contains(info.verb) { return true }
        if info.noun != 0, entries.nouns.contains(info.noun) { return true }
        if entries.classes.contains(where: { info.classes.contains($0) }) { return true }
        guard info.verb != 0, !entries.phrases.isEmpty else { return false }
        return entries.phrases.contains { phrase in
            phrase.verb == info.verb
                && phrase.companion.meets(
                    index + 1..<min(index + 1 + Self.companionReach, limit), of: tokens, vocabulary: vocabulary)
        }
    }

    /// All words of the vocabulary that can stand for the set, in ascending order; for companions, the verb.
    func words(of vocabulary: Vocabulary) -> [WordID] {
        var found = entries.words
        for lemma in entries.verbs + entries.phrases.map(\.verb) { found += vocabulary.forms(ofVerb: lemma) }
        for lemma in entries.nouns { found += vocabulary.forms(ofNoun: lemma) }
        for wordClass in entries.classes { found += vocabulary.words(in: wordClass) }
        return found.sorted().chunked(by: ==).compactMap { $0.first }
    }

    /// Whether a token of the range is in the set.
    package func meets(_ range: Range<Int>, of tokens: [Token], vocabulary: Vocabulary) -> Bool {
        guard range.lowerBound < range.upperBound else { return false }
        return range.contains { contains($0, of: tokens, limit: range.upperBound, vocabulary: vocabulary) }
    }
}

/// The entries of a ``WordSet`` by what they are; short lists, in which looking costs less than hashing.
private struct WordSetEntries: Sendable {
    struct Phrase: Sendable {
        let verb: WordID
        let companion: WordSet
    }

    private(set) var words: [WordID] = []
    private(set) var verbs: [WordID] = []
    private(set) var nouns: [WordID] = []
    private(set) var classes: [WordClass] = []
    private(set) var phrases: [Phrase] = []

    init(_ source: String, builder: inout VocabularyBuilder) throws(LexiconError) {
        for entry in source.words { try insert(entry, builder: &builder) }
    }

    private mutating func insert(_ entry: String, builder: inout VocabularyBuilder) throws(LexiconError) {
        if let arrow = entry.utf8.firstIndex(of: UInt8(ascii: ">")) {
            guard entry[..<arrow].hasSuffix("/v") else {
                throw LexiconError(
                    file: "word set", entry: entry, problem: "only a verb can have a companion",
                    hint: "write it as verb/v>word")
            }
            let verb = builder.internVerb(String(entry[..<arrow].dropLast(2)))
            let companion = try WordSet(String(entry[entry.index(after: arrow)...]), builder: &builder)
            phrases.append(Phrase(verb: verb, companion: companion))
        } else if entry.hasPrefix("%") {
            classes.append(try builder.wordClass(String(entry.dropFirst())))
        } else if entry.hasSuffix("/v") {
            verbs.append(builder.internVerb(entry.dropping(2)))
        } else if entry.hasSuffix("/n") {
            nouns.append(builder.internNoun(entry.dropping(2)))
        } else {
            words.append(builder.intern(entry))
        }
    }
}

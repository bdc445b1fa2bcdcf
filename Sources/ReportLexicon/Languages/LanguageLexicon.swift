/// By which words and scripts languages are told apart; the words stand in `languages.tsv`.
package struct LanguageLexicon: Sendable {
    package struct Language: Hashable, Sendable {
        /// BCP 47 tag.
        package let code: String
        /// In English.
        package let name: String
    }

    /// The language that the rules of the lexicon read: the first of the file.
    package var own: Language { languages[0] }
    package let languages: [Language]
    /// From the hash of a word to the number, from 1, of its set of languages.
    private let words: KeyTable
    private let sets: [UInt64]

    /// The languages to whose most frequent words the word with this hash belongs: a bit for each of ``languages``.
    @inline(__always)
    package func languages(ofWord hash: UInt64) -> UInt64 { sets[Int(words[hash])] }

    package func name(of code: String) -> String? { languages.first { $0.code == code }?.name }

    init(files: LexiconFiles) throws(LexiconError) {
        let file = "languages.tsv"
        var members: [UInt64: UInt64] = [:]
        var languages: [Language] = []
        for row in try files.tsv(file) {
            guard row.count == 3 else {
                throw LexiconError(file: file, entry: row.first, problem: "a row needs a code, a name and words")
            }
            for word in row[2].split(separator: " ") {
                members[WordHash.hash(String(word)), default: 0] |= 1 << UInt64(languages.count)
            }
            languages.append(Language(code: row[0], name: row[1]))
        }
        guard (1...UInt64.bitWidth).contains(languages.count) else {
            throw LexiconError(file: file, problem: "holds \(languages.count) languages; there can be 1 to 64")
        }
        var sets: [UInt64] = [0]
        var pairs: [(key: UInt64, value: UInt32)] = []
        for (key, set) in members.sorted(by: { $0.key < $1.key }) {
            pairs.append((key, UInt32(sets.count)))
            sets.append(set)
        }
        (self.languages, self.sets, words) = (languages, sets, KeyTable(pairs))
    }
}

extension VocabularyBuilder {
    /// Reads a word-class list: `<class> <tab> <entry> <entry> ...`, entries as `insert(_:into:)` takes them.
    package mutating func insertClasses(from name: String, of files: LexiconFiles) throws(LexiconError) {
        for row in try files.tsv(name) {
            guard row.count == 2 else {
                throw LexiconError(
                    file: name, entry: row.first, problem: "a row needs a class, a tab and its words",
                    hint: "separate the words by spaces")
            }
            let wordClass = try wordClass(row[0])
            for entry in row[1].words { insert(entry, into: wordClass) }
        }
    }
}

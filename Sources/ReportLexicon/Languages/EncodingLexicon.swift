/// The character encodings that articles come in, and what tells them apart where nothing is declared.
///
/// Names stand in `encodings.tsv`, the frequencies of pairs of letters in `letterpairs.tsv`.
package struct EncodingLexicon: Sendable {
    package struct Encoding: Hashable, Sendable {
        /// As the converter (iconv) knows it, and as findings name it.
        package let name: String
        /// Places in ``LetterPairs`` of the languages that are written in it; empty if it is only taken when declared.
        package let languages: [Int]
    }

    /// Those that are judged by their bytes, the likeliest first.
    package let candidates: [Encoding]
    package let pairs: LetterPairs
    private let labels: [String: Encoding]

    /// The encoding that a document declares by one of its labels (`latin1`), in any case.
    package func encoding(labelled label: String) -> Encoding? { labels[label.lowercased()] }

    init(files: LexiconFiles) throws(LexiconError) {
        let file = "encodings.tsv"
        pairs = try LetterPairs(files: files)
        var labels: [String: Encoding] = [:]
        var candidates: [Encoding] = []
        for row in try files.tsv(file) {
            guard row.count == 3 else {
                throw LexiconError(file: file, entry: row.first, problem: "a row needs a name, languages and labels")
            }
            var languages: [Int] = []
            for code in row[1].split(separator: " ") where code != "-" {
                guard let language = pairs.languages.firstIndex(of: String(code)) else {
                    throw LexiconError(file: file, entry: row[0], problem: "letterpairs.tsv lacks '\(code)'")
                }
                languages.append(language)
            }
            let encoding = Encoding(name: row[0], languages: languages)
            if !languages.isEmpty { candidates.append(encoding) }
            for label in row[2].split(separator: " ") { labels[String(label)] = encoding }
            labels[row[0].lowercased()] = encoding
        }
        (self.labels, self.candidates) = (labels, candidates)
    }
}

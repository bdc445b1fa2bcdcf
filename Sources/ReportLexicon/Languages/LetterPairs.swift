/// How often two letters follow each other in a language, at least one of them beyond ASCII.
package struct LetterPairs: Sendable {
    /// The cost of a pair that the table does not have.
    package static let rarest = 16

    /// BCP 47 tags.
    package let languages: [String]
    private let costs: [[UInt64: UInt8]]

    /// Minus the binary logarithm of the pair's share of all such pairs; scalars in lower case, `_` for the end of a word.
    package func cost(of first: UInt32, _ second: UInt32, inLanguage language: Int) -> Int {
        costs[language][Self.key(first, second)].map(Int.init) ?? Self.rarest
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    init(files: LexiconFiles) throws(LexiconError) {
        let file = "letterpairs.tsv"
        var languages: [String] = []
        var costs: [[UInt64: UInt8]] = []
        for row in try files.tsv(file) {
            guard row.count == 3, let cost = UInt8(row[1]) else {
                throw LexiconError(file: file, entry: row.first, problem: "a row needs a language, a cost and pairs")
            }
            if languages.last != row[0] {
                languages.append(row[0])
                costs.append([:])
            }
            for pair in row[2].split(separator: " ") {
                let scalars = pair.unicodeScalars.map(\.value)
                guard scalars.count == 2 else {
                    throw LexiconError(file: file, entry: row[0], problem: "'\(pair)' is no pair of letters")
                }
                costs[costs.count - 1][Self.key(scalars[0], scalars[1])] = cost
            }
        }
        (self.languages, self.costs) = (languages, costs)
    }
}

/// The named character references of HTML, from `characters.tsv`.
package struct CharacterReferences: Sendable {
    /// Names with their semicolon, or without it where the standard allows that.
    private let characters: [String: [UInt8]]
    private let longest: Int
    /// Of the names that need no semicolon.
    private let longestOpen: Int

    init(files: LexiconFiles) throws(LexiconError) {
        var characters: [String: [UInt8]] = [:]
        for row in try files.tsv("characters.tsv") {
            let scalars = row.dropFirst().joined().split(separator: " ").compactMap { code in
                UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
            }
            guard row.count == 2, !scalars.isEmpty else {
                throw LexiconError(file: "characters.tsv", entry: row[0], problem: "is no name with its characters")
            }
            characters[row[0]] = scalars.flatMap { Array(String($0).utf8) }
        }
        self.characters = characters
        longest = characters.keys.map(\.utf8.count).max() ?? 0
        longestOpen = characters.keys.filter { !$0.hasSuffix(";") }.map(\.utf8.count).max() ?? 0
    }

    /// The longest name that `text` begins with, behind the `&`: its characters in UTF-8 and its length in bytes.
    package func match(_ text: ArraySlice<UInt8>) -> (characters: [UInt8], length: Int)? {
        let name = text.prefix(longest).prefix { $0.isASCIILetterOrDigit }
        if text.dropFirst(name.count).first == UInt8(ascii: ";"), let found = self[text.prefix(name.count + 1)] {
            return (found, name.count + 1)
        }
        for length in stride(from: min(name.count, longestOpen), to: 1, by: -1) {
            if let found = self[name.prefix(length)] { return (found, length) }
        }
        return nil
    }

    private subscript(name: ArraySlice<UInt8>) -> [UInt8]? {
        characters[String(decoding: name, as: UTF8.self)]
    }
}

extension UInt8 {
    package var isASCIILetterOrDigit: Bool { (48...57).contains(self) || (97...122).contains(self | 0x20) }
}

internal import ReportLexicon

/// Judges in which encoding bytes are written, by how often their letters follow each other in the languages that are
/// written in it.
struct EncodingGuess {
    let lexicon: EncodingLexicon

    /// So many bytes are judged; a front page has fewer.
    private static let sample = 1 << 16
    /// Costs in bits, as ``LetterPairs`` gives them.
    private static let unassigned = 40
    private static let rareSign = 20
    private static let sign = 8
    private static let signInWord = 14
    private static let capitalInWord = 8
    /// By how much another encoding must fit better than the first of the list.
    private static let prior = 10

    /// - Parameter bytes: with at least one beyond ASCII.
    func encoding(of bytes: ArraySlice<UInt8>) -> EncodingLexicon.Encoding {
        var best = (cost: Int.max, encoding: lexicon.candidates[0])
        for (index, candidate) in lexicon.candidates.enumerated() {
            let alphabet = Alphabet(candidate.name)
            let contexts = alphabet.contexts(in: bytes.prefix(Self.sample))
            for language in candidate.languages {
                let cost = cost(contexts, language: language) + (index == 0 ? 0 : Self.prior)
                if cost < best.cost { best = (cost, candidate) }
            }
        }
        return best.encoding
    }

    private func cost(_ contexts: [Context: Int], language: Int) -> Int {
        contexts.reduce(0) { $0 + cost($1.key, language) * $1.value }
    }

    private func cost(_ context: Context, _ language: Int) -> Int {
        switch context {
        case .pair(let first, let second): lexicon.pairs.cost(of: first, second, inLanguage: language)
        case .fixed(let cost): cost
        }
    }

    /// What is judged of a place: a pair of letters, or something that costs the same in all languages.
    enum Context: Hashable {
        case pair(UInt32, UInt32)
        case fixed(Int)
    }

    /// The characters of an encoding with one byte for each.
    private struct Alphabet {
        private let scalars: [Unicode.Scalar?]
        /// In lower case; `_` for what is no letter.
        private let letters: [UInt32]
        private let isCapital: [Bool]

        static let wordEnd = UInt32(UInt8(ascii: "_"))

        init(_ name: String) {
            scalars = (0..<128).map { Unicode.Scalar(UInt8($0)) } + CharacterConverter.upperHalf(of: name)
            letters = scalars.map { scalar in
                guard let scalar, scalar.properties.isAlphabetic else { return Self.wordEnd }
                return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
            }
            isCapital = scalars.map { $0?.properties.isUppercase ?? false }
        }

        /// What is to be judged, with how often it stands there.
        func contexts(in bytes: ArraySlice<UInt8>) -> [Context: Int] {
            var found: [Context: Int] = [:]
            guard scalars.count == 256 else { return [.fixed(EncodingGuess.unassigned): bytes.count] }
            for index in bytes.indices where bytes[index] >= 0x80 {
                let byte = Int(bytes[index])
                let before = index > bytes.startIndex ? Int(bytes[index - 1]) : 32
                let after = index + 1 < bytes.endIndex ? Int(bytes[index + 1]) : 32
                if letters[byte] == Self.wordEnd {
                    found[.fixed(signCost(byte, before, after)), default: 0] += 1
                    continue
                }
                found[.pair(letters[before], letters[byte]), default: 0] += 1
                if after < 0x80 || letters[after] == Self.wordEnd {
                    found[.pair(letters[byte], letters[after]), default: 0] += 1
                }
                if isCapital[byte], letters[before] != Self.wordEnd, !isCapital[before] {
                    found[.fixed(EncodingGuess.capitalInWord), default: 0] += 1
                }
            }
            return found
        }

        private func signCost(_ byte: Int, _ before: Int, _ after: Int) -> Int {
            guard let scalar = scalars[byte], scalar.value >= 0xA0 else { return EncodingGuess.unassigned }
            guard Self.isUsual(scalar) else { return EncodingGuess.rareSign }
            let isInWord = letters[before] != Self.wordEnd && letters[after] != Self.wordEnd
            return isInWord && scalar != "\u{2019}" ? EncodingGuess.signInWord : EncodingGuess.sign
        }

        /// Quotation marks, dashes, the ellipsis and what else newspapers print.
        private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x2010...0x2026, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122: true
            case 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB...0xBF: true
            default: false
            }
        }
    }
}

/// What a word does inside a number.
package struct NumberWord: Sendable, BitwiseCopyable {
    /// See `numbers.tsv` for the meaning of each.
    package enum Kind: UInt8, Sendable, BitwiseCopyable {
        case none
        case ones
        case tens
        case hundred
        case scale
        case plural
        case suffix
        case dozen
        case ordinal
        case part
        case half
        case sign
        case article
    }

    package let kind: Kind
    /// The number; of fractions the denominator.
    package let value: Int
    /// Of fraction signs; 1 for all others.
    package let numerator: Int

    package static let none = NumberWord(kind: .none, value: 0, numerator: 1)
}

extension NumberWord.Kind {
    /// The kind that `numbers.tsv` calls by that name.
    init?(name: String) {
        switch name {
        case "ones": self = .ones
        case "tens": self = .tens
        case "hundred": self = .hundred
        case "scale": self = .scale
        case "plural": self = .plural
        case "suffix": self = .suffix
        case "dozen": self = .dozen
        case "ordinal": self = .ordinal
        case "part": self = .part
        case "half": self = .half
        case "sign": self = .sign
        case "article": self = .article
        default: return nil
        }
    }
}

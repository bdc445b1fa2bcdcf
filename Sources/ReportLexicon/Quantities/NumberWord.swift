/// What a word does inside a number.
package struct NumberWord: Sendable, BitwiseCopyable {
    /// See `numbers.tsv` for the meaning of each.
    package enum Kind: String, Sendable, BitwiseCopyable {
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

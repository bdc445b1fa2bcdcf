/// What a word does inside a number.
@usableFromInline package struct NumberWord: Sendable, BitwiseCopyable {
    /// See `numbers.tsv` for the meaning of each.
    @usableFromInline package enum Kind: String, Sendable, BitwiseCopyable {
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

    @usableFromInline package let kind: Kind
    /// The number; of fractions the denominator.
    @usableFromInline package let value: Int
    /// Of fraction signs; 1 for all others.
    @usableFromInline package let numerator: Int

    package static let none = NumberWord(kind: .none, value: 0, numerator: 1)
}

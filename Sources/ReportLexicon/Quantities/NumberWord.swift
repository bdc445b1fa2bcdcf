/// What a word does in and around numbers: all that the parsers ask of it, in sixteen bytes side by side.
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

    /// Which tables have a phrase that is looked up by the word.
    @usableFromInline package struct Phrases: OptionSet, Sendable, BitwiseCopyable {
        @usableFromInline package let rawValue: UInt8
        @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Written out, because the parsers would call the generic one several times for every number.
        @inlinable package func contains(_ other: Phrases) -> Bool { rawValue & other.rawValue == other.rawValue }

        @inlinable package static var vague: Phrases { Phrases(rawValue: 1) }
        @inlinable package static var unitBefore: Phrases { Phrases(rawValue: 2) }
        @inlinable package static var unitBehind: Phrases { Phrases(rawValue: 4) }
        @inlinable package static var millions: Phrases { Phrases(rawValue: 8) }
        @inlinable package static var hedgeBefore: Phrases { Phrases(rawValue: 16) }
        @inlinable package static var hedgeBehind: Phrases { Phrases(rawValue: 32) }
    }

    /// Whether a word can be the first of a number.
    @usableFromInline package enum Role: UInt8, Sendable, BitwiseCopyable {
        case none
        case begins
        /// `a`, `minus`: only before a number.
        case beginsBeforeNumber
    }

    /// The number; of fractions the denominator.
    @usableFromInline package let value: Int
    /// Of fraction signs; 1 for all others.
    @usableFromInline package let numerator: UInt8
    @usableFromInline package let kind: Kind
    @usableFromInline package internal(set) var particle = Particle.none
    @usableFromInline package internal(set) var role = Role.none
    @usableFromInline package internal(set) var phrases: Phrases = []

    init(kind: Kind, value: Int, numerator: UInt8 = 1) {
        (self.kind, self.value, self.numerator) = (kind, value, numerator)
    }
}

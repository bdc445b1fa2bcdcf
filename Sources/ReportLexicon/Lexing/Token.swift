/// What a token is.
@usableFromInline package enum TokenKind: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
    /// Letters, with inner apostrophes (`don't`).
    case word
    /// Digits with group and decimal separators (`1,100`, `44.7`).
    case digits
    /// The clitic `'s` behind a word (`Ukraine's`).
    case possessive
    case currency
    case percent
    case hyphen
    /// `.`, `!`, `?`, `…`, or a run of them.
    case stop
    case comma
    case semicolon
    case colon
    case quote
    case apostrophe
    case open
    case close
    case slash
    /// Any other sign.
    case symbol
}

/// Facts about the text around a token that rules ask for and its word alone does not tell.
@usableFromInline package struct TokenFlags: OptionSet, Hashable, Sendable, BitwiseCopyable {
    @usableFromInline package let rawValue: UInt8

    @inlinable @inline(__always)
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Written out, because the loops of other modules would call the generic one for every token.
    @inlinable @inline(__always)
    package func contains(_ other: TokenFlags) -> Bool { isSuperset(of: other) }

    @inlinable @inline(__always)
    package func isSuperset(of other: TokenFlags) -> Bool { rawValue & other.rawValue == other.rawValue }

    @inlinable package static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1) }
    @inlinable package static var lineBefore: TokenFlags { TokenFlags(rawValue: 2) }
    /// A blank line, or the start of the text.
    @inlinable package static var paragraphBefore: TokenFlags { TokenFlags(rawValue: 4) }
    /// The word begins with a capital letter.
    @inlinable package static var capital: TokenFlags { TokenFlags(rawValue: 8) }
    /// The word has two letters or more, all of them ASCII capitals.
    @inlinable package static var allCapitals: TokenFlags { TokenFlags(rawValue: 16) }
    /// The space before is a no-break or thin space, as inside `1 100 000`.
    @inlinable package static var narrowSpaceBefore: TokenFlags { TokenFlags(rawValue: 32) }
}

/// Identifies a word of the vocabulary; 0 for a word that no rule mentions.
@usableFromInline package typealias WordID = UInt32

/// One token of a text: sixteen bytes, no references.
@usableFromInline package struct Token: Sendable, BitwiseCopyable {
    /// UTF-8 offsets, end exclusive.
    @usableFromInline package let start: UInt32
    @usableFromInline package let end: UInt32
    @usableFromInline package let word: WordID
    @usableFromInline package let kind: TokenKind
    @usableFromInline package let flags: TokenFlags

    @inlinable @inline(__always)
    package init(start: Int, end: Int, word: WordID, kind: TokenKind, flags: TokenFlags) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.word = word
        self.kind = kind
        self.flags = flags
    }
}

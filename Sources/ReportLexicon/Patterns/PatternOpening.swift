/// What a pattern asks of the first two tokens, as bits: most places where a pattern could begin are told by them to
/// hold no match, without running it.
struct PatternOpening: Sendable, BitwiseCopyable {
    /// Flags that the first token must have.
    var required: TokenFlags
    private var secondKinds: UInt16 = 0
    /// Bit `w % 64` for each word `w`; several words share one.
    private var secondWords: UInt64 = 0

    /// - Parameter isOpen: whether something else than a test of a token can come first.
    init(isOpen: Bool) {
        required = isOpen ? [] : TokenFlags(rawValue: .max)
        if isOpen { acceptAllSeconds() }
    }

    mutating func acceptAllSeconds() { secondKinds = .max }

    mutating func acceptSecond(_ kind: TokenKind) { secondKinds |= 1 << UInt16(kind.rawValue) }

    mutating func acceptSecond(_ word: WordID) { secondWords |= 1 << UInt64(word & 63) }

    /// Whether the pattern may match at `token` with `next` behind it, nil at the end.
    @inline(__always)
    func allows(_ token: Token, _ next: Token?) -> Bool {
        guard token.flags.isSuperset(of: required) else { return false }
        guard let next else { return secondKinds == .max }
        return secondKinds & (1 << UInt16(next.kind.rawValue)) != 0
            || (next.word != 0 && secondWords & (1 << UInt64(next.word & 63)) != 0)
    }
}

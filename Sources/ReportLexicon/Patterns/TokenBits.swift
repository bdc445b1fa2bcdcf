/// A set of tokens by kind and word; several words share a bit, so that it can only tell what is not in it.
struct TokenBits: Sendable, BitwiseCopyable {
    private var kinds: UInt16 = 0
    /// By the lowest six bits of a word, and by the six behind them.
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    var isAll: Bool { kinds == .max }

    mutating func insertAll() { kinds = .max }

    /// Adds the tokens that pass a test.
    mutating func insert(_ test: TokenTest, _ vocabulary: Vocabulary) {
        switch test.subject {
        case .any: insertAll()
        case .kind(let kind): kinds |= 1 << UInt16(kind.rawValue)
        case .word, .verb, .noun, .wordClass:
            for word in test.words(of: vocabulary) {
                low |= 1 << UInt64(word & 63)
                high |= 1 << UInt64(word >> 6 & 63)
            }
        }
    }

    @inline(__always)
    func mayContain(_ token: Token) -> Bool {
        if kinds & (1 &<< UInt16(token.kind.rawValue)) != 0 { return true }
        let bit = low &>> UInt64(token.word & 63) & high &>> UInt64(token.word &>> 6 & 63)
        return token.word != 0 && bit & 1 != 0
    }
}

internal import Foundation
import ReportLexicon

/// What the steps of reading quantities look at: the tokens of one sentence, with the bytes of its article.
struct TokenView {
    let tokens: [Token]
    let bytes: [UInt8]
    let vocabulary: Vocabulary
    let lexicon: QuantityLexicon
    /// The sentence; tokens outside are not seen.
    var limits: Range<Int>

    /// The token's kind, or nil outside of the sentence.
    @inline(__always)
    func kind(_ index: Int) -> TokenKind? { limits.contains(index) ? tokens[index].kind : nil }

    /// The token's word, or 0 outside of the sentence.
    @inline(__always)
    func word(_ index: Int) -> WordID { limits.contains(index) ? tokens[index].word : 0 }

    @inline(__always)
    func number(_ index: Int) -> NumberWord { lexicon.numbers[word(index)] }

    @inline(__always)
    func info(_ index: Int) -> WordInfo { vocabulary[word(index)] }

    @inline(__always)
    func has(_ index: Int, _ wordClass: WordClass) -> Bool { info(index).classes.contains(wordClass) }

    /// Whether no white space stands before the token.
    @inline(__always)
    func isGlued(_ index: Int) -> Bool { limits.contains(index) && !tokens[index].flags.contains(.spaceBefore) }

    /// The sign's single ASCII byte, or 0 for all else.
    func sign(_ index: Int) -> UInt8 {
        guard limits.contains(index), tokens[index].end - tokens[index].start == 1 else { return 0 }
        return bytes[Int(tokens[index].start)]
    }

    /// The bytes of a token.
    func text(_ index: Int) -> ArraySlice<UInt8> { bytes[Int(tokens[index].start)..<Int(tokens[index].end)] }
}

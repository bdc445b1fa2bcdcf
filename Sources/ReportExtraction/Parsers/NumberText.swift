import ReportLexicon

/// The text of one article as the parsers of numbers read it.
///
/// A class, because every parser holds it: a struct would cost a count of references for each of its fields.
final class NumberText: Sendable {
    let tokens: [Token]
    let bytes: [UInt8]
    let vocabulary: Vocabulary
    let lexicon: QuantityLexicon
    let numbers: NumberLexicon

    init(tokens: [Token], bytes: [UInt8], vocabulary: Vocabulary, lexicon: QuantityLexicon) {
        self.tokens = tokens
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.lexicon = lexicon
        numbers = lexicon.numbers
    }
}

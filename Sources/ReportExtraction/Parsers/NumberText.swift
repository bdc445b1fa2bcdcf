import ReportLexicon
import ReportModel

/// The text of one article and the tables of the lexicon, as the parsers of numbers read them.
///
/// Bare memory: for each number they look up some hundred words, and a count of references for each look costs more
/// than all else together. It is lent for one call, in which the article and the lexicon are alive.
struct NumberText {
    let tokens: UnsafeBufferPointer<Token>
    let bytes: UnsafeBufferPointer<UInt8>
    let infos: UnsafeBufferPointer<WordInfo>
    let words: UnsafeBufferPointer<NumberWord>
    let nouns: NounLexicon
    unowned(unsafe) let lexicon: QuantityLexicon
    unowned(unsafe) let vocabulary: Vocabulary

    /// Calls `body` with a view of the article that sees no token yet; the view must not outlive the call.
    static func withView<Result>(
        of document: LexedArticle, _ lexicon: Lexicon, _ body: (TokenView) -> Result
    ) -> Result {
        var text = document.article.text
        return text.withUTF8 { bytes in
            document.tokens.withUnsafeBufferPointer { tokens in
                lexicon.vocabulary.info.withUnsafeBufferPointer { infos in
                    lexicon.quantities.numbers.words.withUnsafeBufferPointer { words in
                        let source = NumberText(
                            tokens: tokens, bytes: bytes, infos: infos, words: words, nouns: lexicon.quantities.nouns,
                            lexicon: lexicon.quantities, vocabulary: lexicon.vocabulary)
                        return withUnsafePointer(to: source) { body(TokenView(source: $0, limits: 0..<0)) }
                    }
                }
            }
        }
    }
}

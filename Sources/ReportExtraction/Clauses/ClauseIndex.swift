import ReportLexicon
import ReportModel

/// The verb groups of all sentences of an article but boilerplate, found once for all who ask.
struct ClauseIndex {
    private let groups: [[VerbGroup]]

    init(_ document: LexedArticle, lexicon: Lexicon) {
        groups = document.sentences.map { sentence in
            sentence.kind == .boilerplate
                ? [] : ClauseParser.parse(TokenReader(document, limits: sentence.tokens, lexicon: lexicon))
        }
    }

    subscript(sentence: LexedSentence) -> [VerbGroup] { groups[sentence.index] }
}

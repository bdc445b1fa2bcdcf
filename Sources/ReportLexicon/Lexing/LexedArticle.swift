internal import Algorithms
package import ReportModel

/// A sentence of an article by its tokens.
package struct LexedSentence: Sendable {
    package let tokens: Range<Int>
    package let span: TextSpan
    package let kind: Passage.Kind
    /// The number of its passage in the article.
    package let passage: Int
    /// Its number among all sentences of the article.
    package let index: Int

    package init(tokens: Range<Int>, span: TextSpan, kind: Passage.Kind, passage: Int, index: Int) {
        self.tokens = tokens
        self.span = span
        self.kind = kind
        self.passage = passage
        self.index = index
    }
}

/// An article with its tokens, so that reading and extraction lex it only once.
///
/// A class, because every step hands it on: a struct would cost a count of references for each of its fields.
package final class LexedArticle: Sendable {
    package let article: Article
    package let tokens: [Token]
    /// All sentences, those of boilerplate included, in text order.
    package let sentences: [LexedSentence]

    package init(article: Article, tokens: [Token], sentences: [LexedSentence]) {
        self.article = article
        self.tokens = tokens
        self.sentences = sentences
    }

    /// The bytes from the first to the last token of a range, which must not be empty.
    package func span(of range: Range<Int>) -> TextSpan {
        TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    package func text(of range: Range<Int>) -> String { range.isEmpty ? "" : article.text[span(of: range)] }

    /// Whether a token is of a word class; no token outside the article is.
    package func isA(_ wordClass: WordClass, _ token: Int, _ vocabulary: Vocabulary) -> Bool {
        tokens.indices.contains(token) && vocabulary[tokens[token].word].classes.contains(wordClass)
    }

    /// Whether the token's bytes end in `ending`, which is lower-case ASCII.
    package func endsWith(_ ending: StaticString, token: Int) -> Bool {
        let token = tokens[token]
        let length = ending.utf8CodeUnitCount
        guard Int(token.end - token.start) > length else { return false }
        let bytes = article.text.utf8
        var index = bytes.index(bytes.startIndex, offsetBy: Int(token.end) - length)
        for offset in 0..<length {
            guard bytes[index] | 0x20 == ending.utf8Start[offset] else { return false }
            bytes.formIndex(after: &index)
        }
        return true
    }

    /// The sentence that holds a token; the sentences cover all tokens.
    package func sentence(of token: Int) -> LexedSentence {
        sentences[sentences.dropLast().partitioningIndex { $0.tokens.upperBound > token }]
    }
}

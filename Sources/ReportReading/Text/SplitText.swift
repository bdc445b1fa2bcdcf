internal import ReportLexicon

/// A text cut into paragraphs and sentences.
struct SplitText {
    let lexed: LexedText
    /// Ranges of tokens.
    let sentences: [Range<Int>]
    /// Ranges of sentences, none empty.
    let paragraphs: [Range<Int>]

    /// - Parameter cuts: tokens before which a paragraph ends, beside its own end.
    init(_ lexed: LexedText, cuts: [Int], splitter: SentenceSplitter) {
        var sentences: [Range<Int>] = []
        var paragraphs: [Range<Int>] = []
        func insert(_ tokens: Range<Int>) {
            let first = sentences.count
            splitter.appendSentences(of: tokens, in: lexed.tokens, to: &sentences)
            paragraphs.append(first..<sentences.count)
        }
        for paragraph in lexed.paragraphs {
            var start = paragraph.lowerBound
            for cut in cuts where cut > start && cut < paragraph.upperBound {
                insert(start..<cut)
                start = cut
            }
            insert(start..<paragraph.upperBound)
        }
        (self.lexed, self.sentences, self.paragraphs) = (lexed, sentences, paragraphs)
    }

    func tokens(of paragraph: Range<Int>) -> Range<Int> {
        sentences[paragraph.lowerBound].lowerBound..<sentences[paragraph.upperBound - 1].upperBound
    }

    func text(_ paragraph: Range<Int>) -> String { lexed.text(tokens(of: paragraph)) }

    func isHeading(_ paragraph: Range<Int>) -> Bool { lexed.isHeading(tokens(of: paragraph)) }

    func isWordOrNumber(_ token: Int) -> Bool {
        lexed.tokens[token].kind == .word || lexed.tokens[token].kind == .digits
    }
}

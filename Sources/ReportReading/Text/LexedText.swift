internal import ReportLexicon
internal import ReportModel

/// A text with its tokens and paragraphs, before anything is known of its parts.
struct LexedText {
    let source: String
    let tokens: [Token]
    /// Ranges of tokens, none empty, that follow each other without a gap.
    let paragraphs: [Range<Int>]

    init(_ source: String, lexer: Lexer) {
        self.source = source
        tokens = lexer.tokens(of: source)
        paragraphs = ListParagraphs.joined(ParagraphSplitter.paragraphs(of: tokens), in: tokens)
    }

    /// The bytes from the first to the last token of a range, which must not be empty.
    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : source[span(range)] }

    /// Whether a paragraph reads as a heading: a short line of words that no full stop, comma or colon ends.
    func isHeading(_ paragraph: Range<Int>) -> Bool {
        guard paragraph.count <= 30, tokens[paragraph.lowerBound].kind != .quote else { return false }
        var last = paragraph.upperBound - 1
        while last > paragraph.lowerBound, tokens[last].kind == .quote || tokens[last].kind == .close { last -= 1 }
        switch tokens[last].kind {
        case .comma, .semicolon, .colon, .symbol: return false
        case .stop: return endsInQuestion(last) && paragraph.count <= 20
        default: return paragraph.contains { tokens[$0].kind == .word }
        }
    }

    private func endsInQuestion(_ token: Int) -> Bool {
        let mark = source.utf8[source.utf8.index(source.utf8.startIndex, offsetBy: Int(tokens[token].end) - 1)]
        return mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
    }
}

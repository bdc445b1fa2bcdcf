import ReportLexicon
import ReportModel
import ReportTesting

@testable import ReportExtraction

/// An example of `dates.json5`: `text @ publication => value [modifier] [EDTF]`, the expression in brackets or the
/// whole text.
struct TimeExample {
    let text: String
    let expression: String
    let publication: CivilInterval?
    let expected: [Substring]

    init(_ notation: String) {
        let sides = notation.split(separator: " => ", maxSplits: 1)
        let left = sides[0].split(separator: " @ ", maxSplits: 1).map(String.init)
        publication = left.count > 1 ? CivilInterval(left[1]) : nil
        expected = sides.count > 1 ? sides[1].split(separator: " ") : []
        let marked = left[0]
        text = marked.filter { $0 != "[" && $0 != "]" }
        if let open = marked.firstIndex(of: "["), let close = marked.firstIndex(of: "]") {
            expression = String(marked[marked.index(after: open)..<close])
        } else {
            expression = text
        }
    }

    /// All expressions that are read in the text.
    func readings() throws -> [TimeExpression] {
        let lexicon = try shippedLexicon.get()
        let document = LexedArticle.onePassage(text, lexicon: lexicon)
        let drafts = TimeParser.parse(document, lexicon: lexicon).drafts
        return TimeResolver.resolve(drafts, document: document, publication: publication).map(\.expression)
    }

    /// Whether a reading has the value, modifier and interval that are written; what is left out is not asked.
    func matches(_ reading: TimeExpression) -> Bool {
        let written = [reading.value, reading.modifier?.rawValue, reading.interval?.edtf].compactMap { $0 }
        return expected.allSatisfy { written.contains(String($0)) }
    }
}

/// Loaded once for all tests of the module.
let shippedLexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

extension LexedArticle {
    /// A text as one passage, each sentence ending with a full stop before a capital.
    static func onePassage(_ text: String, lexicon: Lexicon) -> LexedArticle {
        let tokens = lexicon.lexer.tokens(of: text)
        var sentences: [LexedSentence] = []
        var start = 0
        for end in 1...max(tokens.count, 1) where end <= tokens.count {
            let ends = end == tokens.count || tokens[end - 1].kind == .stop && Self.begins(tokens, end)
            guard ends else { continue }
            let span = TextSpan(Int(tokens[start].start), Int(tokens[end - 1].end))
            sentences.append(
                LexedSentence(tokens: start..<end, span: span, kind: .body, passage: 0, index: sentences.count))
            start = end
        }
        let article = Article(
            id: "test", origin: Origin(location: "test", byteCount: text.utf8.count, sha256: ""), title: nil,
            text: text, language: "en", publication: nil, passages: [])
        return LexedArticle(article: article, tokens: tokens, sentences: sentences)
    }

    /// A capital behind a full stop that ends no abbreviation of up to four letters.
    private static func begins(_ tokens: [Token], _ index: Int) -> Bool {
        guard tokens[index].flags.contains(.capital), index > 1 else { return false }
        let before = tokens[index - 2]
        return before.end - before.start > 4 || before.kind != .word || !before.flags.contains(.capital)
    }
}

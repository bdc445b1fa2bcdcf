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
    func readings(_ lexicon: Lexicon) -> [TimeExpression] {
        let document = LexedArticle.plain(text, lexicon: lexicon)
        let drafts = TimeParser.parse(document, lexicon: lexicon).drafts
        return TimeResolver.resolve(drafts, document: document, publication: publication).map(\.expression)
    }

    /// Whether a reading has the value, modifier and interval that are written; what is left out is not asked.
    func matches(_ reading: TimeExpression) -> Bool {
        let written = [reading.value, reading.modifier?.rawValue, reading.interval?.edtf].compactMap { $0 }
        return expected.allSatisfy { written.contains(String($0)) }
    }
}

internal import Foundation
import ReportLexicon
import ReportModel

/// All numbers of an article: those that are quantities, those that are none, and what is dubious.
struct NumberReadings {
    var quantities: [QuantityReading] = []
    var ignored: [IgnoredNumber] = []
    var findings: [Finding] = []
}

/// Reads every number of an article.
enum QuantityParser {
    /// The numbers of an article in text order. Every token with a digit is covered by `times`, a quantity or an
    /// ignored number; sentences of boilerplate yield no quantities.
    /// - Parameter times: the tokens of temporal expressions in text order, durations left out.
    static func parse(_ document: LexedArticle, times: [Range<Int>], lexicon: Lexicon) -> NumberReadings {
        var readings = NumberReadings()
        let bytes = Array(document.article.text.utf8)
        var times = times[...]
        var earlier = EarlierQuantities()
        for sentence in document.sentences where !sentence.tokens.isEmpty {
            while let time = times.first, time.upperBound <= sentence.tokens.lowerBound { times.removeFirst() }
            let view = TokenView(
                tokens: document.tokens, bytes: bytes, vocabulary: lexicon.vocabulary, lexicon: lexicon.quantities,
                limits: sentence.tokens)
            if sentence.kind == .boilerplate {
                ignoreDigits(of: view, in: document, &readings)
                continue
            }
            earlier.last = nil
            earlier.count = readings.quantities.count
            var parser = SentenceQuantityParser(view: view, document: document, times: times, earlier: earlier)
            parser.parse()
            readings.quantities += parser.readings.quantities
            readings.ignored += parser.readings.ignored
            readings.findings += parser.readings.findings
            earlier = parser.earlier
        }
        return readings
    }

    private static func ignoreDigits(of view: TokenView, in document: LexedArticle, _ readings: inout NumberReadings) {
        for index in view.limits where view.tokens[index].kind == .digits {
            readings.ignored.append(
                IgnoredNumber(
                    span: document.span(of: index..<index + 1), reason: "boilerplate",
                    rule: RuleID("passages", "boilerplate")))
        }
    }
}

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
        let places = CurrencyPlaces(publisher: document.article.origin.publisher, lexicon: lexicon)
        return NumberText.withView(of: document, lexicon) { view in
            var parser = SentenceQuantityParser(document: document, view: view, times: times, places: places)
            for sentence in document.sentences { parser.parse(sentence) }
            return parser.readings
        }
    }
}

import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// What is read of numbers in sentences of varied build: measure, statistic and side.
@Suite struct FigureTableTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    @Test(arguments: FigureTable.rows + PhraseTable.rows)
    func readsFigures(_ expected: String, _ text: String) throws {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(text, published: "2023-03-01", lexicon: lexicon)
        let found = Extractor(lexicon: lexicon).extract(article).observations.map { figure in
            [figure.measure.id, figure.statistic.rawValue, figure.dimensions.side ?? "-", text[figure.number]]
                .joined(separator: " | ")
        }
        #expect(found.contains(expected), "\(text): \(found)")
    }
}

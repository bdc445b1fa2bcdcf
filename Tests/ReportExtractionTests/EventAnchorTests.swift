import ReportExtraction
import ReportLexicon
import ReportTesting
import Testing

/// What the calendar's events say of the figures beside them.
@Suite struct EventAnchorTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    @Test(arguments: [
        ("Before the invasion 44 million people lived in the country.", "[..2022-02-23]"),
        ("After the fall of Kherson 300 soldiers surrendered.", "[2022-03-03..]"),
        ("Over the past three weeks 300 soldiers surrendered.", "2022-09-08/2022-09-29"),
        ("In the past 24 hours 300 soldiers surrendered.", "2022-09-28/2022-09-29"),
        ("In the last week of May 300 soldiers surrendered.", "2022-05-25/2022-05-31"),
    ])
    func boundsFigures(text: String, period: String) throws {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(text, published: "2022-09-29", lexicon: lexicon)
        let figures = Extractor(lexicon: lexicon).extract(article).observations
        #expect(figures.map { $0.period?.edtf } == [period])
    }

    @Test func nothingIsDatedByWhatOnlyLiesBeforeIt() throws {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(
            "A few weeks before the invasion rebels shelled the village.", published: "2022-09-29", lexicon: lexicon)
        let dates = Extractor(lexicon: lexicon).extract(article).events.map { $0.date?.edtf }
        #expect(!dates.contains("2022-02-24"))
    }
}

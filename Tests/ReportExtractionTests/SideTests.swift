import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Whose the last number of a text is, where no phrase beside it says so.
@Suite struct SideTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func side(_ text: String) throws -> String? {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(text, published: "2023-03-01", lexicon: lexicon)
        return try #require(Extractor(lexicon: lexicon).extract(article).observations.last, "\(text)").dimensions.side
    }

    @Test(arguments: [
        "Moscow and Kyiv swapped 40 prisoners each.", "Kyiv and Moscow handed over 30 captives apiece.",
        "The exchange of 50 prisoners a side took place near Ukraine's border.",
        "Some 90 people from each side returned to Ukraine and Russia.",
        "The $3 billion deal between Hungary's state grid and Austria was signed.",
        "Officials in Kyiv said 300 million people worldwide had watched it.",
        "Russian tanks moved in, and Brent crude rose 4 percent.", "After talks in Moscow, gold jumped by 2 percent.",
    ])
    func leavesSharedFiguresToNobody(_ text: String) throws {
        #expect(try side(text) == nil, "\(text)")
    }

    @Test(arguments: [
        ("Brent prices fell, but Russian crude output rose 4 percent.", "Russia"),
        ("Norway kept selling gas to Russia. Its exports to Germany grew by 7 percent.", "Norway"),
        ("Chile spent more on Russian diesel, reaching $2 billion.", "Chile"),
        ("Prigozhin met reporters in Kyiv and said that 60 of his fighters had died.", "Russia"),
        ("Kyiv was quiet. Twelve enemy marines surrendered.", "Russia"),
        ("Near Kherson 20 invaders were killed.", "Russia"),
        ("Seven cruise missiles were fired at the port overnight. Five of the missiles were shot down.", "Russia"),
        ("Ukrainian crews stopped 30 out of 41 missiles that Russia launched.", "Russia"),
        ("The brigade fell into enemy hands in Ukraine. Later 15 nurses came home.", "Ukraine"),
    ])
    func followsWhoIsSpokenOf(_ text: String, _ expected: String) throws {
        #expect(try side(text) == expected, "\(text)")
    }
}

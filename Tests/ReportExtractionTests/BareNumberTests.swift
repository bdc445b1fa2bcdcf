import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Bare numbers that take noun, verb or unit from the figure before them.
@Suite struct BareNumberTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func figures(_ text: String) throws -> [Observation] {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(text, published: "2023-03-01", lexicon: lexicon)
        return Extractor(lexicon: lexicon).extract(article).observations
    }

    @Test(arguments: [
        ("Norway sent 90 welders to Ukraine, 40 of them retired.", "other:welder | 40"),
        ("Russia stationed 4,000 soldiers in Mali, down from a peak of 6,000.", "mil_deployed | 6000"),
        ("Latvia hired 300 welders, Estonia 200.", "other:welder | 200"),
        ("Support for Zelensky stood at 62 percent, against 71 in May.", "poll_share | 0.71"),
        ("Some 7,000 welders were hired, about 500 a day.", "other:welder | 500"),
    ])
    func leansOnTheFigureBefore(_ text: String, _ expected: String) throws {
        let last = try #require(try figures(text).last, "\(text)")
        let value = last.quantity.stated.map { "\($0)" } ?? "-"
        #expect("\(last.measure.id) | \(value)" == expected, "\(text)")
    }

    @Test(arguments: [
        "The firm hired 300 welders and left Room 200.", "It hired 300 welders in 2022.",
    ])
    func leavesOtherNumbersAlone(_ text: String) throws {
        #expect(try figures(text).count { $0.measure.id == "other:welder" } == 1, "\(text)")
    }

    @Test func keepsWhatASharesRestates() throws {
        let found = try figures("Ukraine has lost 3,150, or 87 percent, of its looms.")
        #expect(found.first?.quantity.unit != .share)
    }

    @Test func gapNamesItsSide() throws {
        #expect(try figures("Latvia hired 300 welders, Estonia 200.").last?.dimensions.side == "Estonia")
    }
}

import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Numbers whose noun, verb or bound stands some words away.
@Suite struct DistantWordsTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    /// The figures of a text: bounds, unit, measure, statistic and side.
    private func figures(_ text: String) throws -> [String] {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(text, published: "2023-03-01", lexicon: lexicon)
        return Extractor(lexicon: lexicon).extract(article).observations.map { figure in
            let bounds = [figure.quantity.low, figure.quantity.high].map { $0.map { "\($0)" } ?? "?" }
            let value = bounds[0] == bounds[1] ? bounds[0] : bounds.joined(separator: "..")
            let side = figure.dimensions.side ?? "-"
            return "\(value) \(figure.quantity.unit.rawValue) \(figure.measure.id) \(figure.statistic.rawValue) \(side)"
        }
    }

    @Test(arguments: [
        ("Ukraine lost close to 300 soldiers near Bakhmut.", "person mil_killed"),
        ("Missile kills nine civilians in Kharkiv.", "9 person civ_killed"),
        ("He lost his brother and 12 soldiers near Bakhmut.", "12 person mil_killed"),
        ("Twenty-one of the city's 35 hospitals were destroyed in Mariupol.", "21 building facilities_attacked"),
        ("Poland will send 16 F-16 fighters to Ukraine.", "16 item equip_"),
        ("Two fighters were killed near Bakhmut.", "2 person mil_killed"),
        ("Russia has lost 3,150 soldiers, or 87 percent, in the battle of Bakhmut.", "3150 person mil_killed"),
    ])
    func readsItsOwnWords(_ text: String, _ expected: String) throws {
        let found = try figures(text)
        #expect(found.contains { $0.contains(expected) }, "\(text): \(found)")
    }

    @Test(arguments: [
        ("More than 70 people were killed and 240 people hurt in Kharkiv.", 1),
        ("Up to 70 people were killed and 24 hurt.", 0),
    ])
    func carriesOpenBoundsOn(_ text: String, _ open: Int) throws {
        #expect(try figures(text).dropFirst().filter { $0.contains("..?") }.count == open, "\(text)")
    }
}

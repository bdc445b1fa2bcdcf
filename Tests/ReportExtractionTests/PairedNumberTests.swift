import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// What a number without a noun counts: as the one before it in the sentence, or as its own verb says.
@Suite struct PairedNumberTests {
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
        (
            "The share of pupils rose to 80 percent from 71 in May.",
            ["0.8 share other:share share -", "0.71 share other:share share -"]
        ),
        (
            "Turnout was 9.5 percent, down from a peak of 12 last spring.",
            ["0.095 share other:share share -", "0.12 share other:share share -"]
        ),
        (
            "Norway gave Ukraine 19 tanks and Denmark 22.",
            ["19 item equip_delivered flow Norway", "22 item equip_delivered flow Denmark"]
        ),
        (
            "Of the ships that came, 90 were old, 40 of them of wood.",
            ["90 item other:ship stock -", "40 item other:ship stock -"]
        ),
    ])
    func countsAsTheOneBefore(_ text: String, _ expected: [String]) throws {
        #expect(try figures(text) == expected, "\(text)")
    }

    @Test(arguments: [
        ("Ukraine lost close to 300 soldiers near Bakhmut.", "300 person mil_killed"),
        ("Missile kills nine civilians in Kharkiv.", "9 person civ_killed"),
        ("He lost his brother and 12 soldiers near Bakhmut.", "12 person mil_killed"),
        ("Twenty-one of the city's 35 hospitals were destroyed in Mariupol.", "21 hospital"),
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

import ReportLexicon
import ReportModel
import ReportReading
import Testing

@Suite struct ReprintTests {
    private static let sentences = [
        "Ten ships with grain left the port of Odesa at dawn on Wednesday, the ministry of transport said.",
        "They carry 230,000 tonnes of maize and wheat for buyers in Egypt, Kenya and Spain.",
        "It is the largest convoy since the agreement was signed in July, according to the ministry.",
        "A spokesman for the port said that twelve more vessels were waiting to be loaded.",
        "Farmers in the south hope that prices will rise again after a bad spring.",
        "The insurers of the ships had asked for an escort, which the navy refused to give.",
        "Two of the vessels sail under the flag of Liberia, the others under that of Panama.",
        "The agreement ends in November unless both sides renew it for another four months.",
        "Diplomats in Ankara said that talks about an extension had begun last week.",
        "Nobody was hurt when a mine exploded near the harbour wall on Tuesday.",
    ]
    private static let others = [
        "The ministry of transport published its figures for the grain harvest on Wednesday.",
        "Farmers brought in 19 million tonnes of wheat, a third less than in the year before.",
        "In the south the fighting keeps many fields from being sown, the ministry said.",
        "Prices in Odesa fell by a tenth within a month, which traders explained with full stores.",
        "Ten ships had left the port in the morning, but far more would be needed.",
        "A union of farmers asked the government for loans to buy seed and fuel.",
        "The bank of agriculture wants to decide on them before the end of the month.",
    ]

    private func reprints(_ texts: [String]) throws -> [String?] {
        let reader = ArticleReader(lexicon: try testLexicon())
        var finder = ReprintFinder()
        return texts.enumerated().flatMap { index, text in
            reader.read(Array(text.utf8), location: "\(index)", format: "text").map { result in
                finder.marked(result).article?.article.reprintOf
            }
        }
    }

    private static let text = sentences.joined(separator: "\n\n")

    private static let editions: [(name: String, text: String)] = [
        ("the same", text),
        ("another layout", sentences.joined(separator: " ")),
        ("cut to the half", sentences.prefix(5).joined(separator: "\n\n")),
        ("every third sentence left out", withoutThirds.joined(separator: " ")),
        ("names replaced", text.replacing("Odesa", with: "Mykolaiv").replacing("ministry", with: "department")),
        ("another headline and foot", "Grain on its way\n\n" + text + "\n\nSign up for our daily newsletter here!"),
        ("new first sentence", "It was a good day for farmers all over the south.\n\n" + text),
    ]

    private static let withoutThirds = sentences.enumerated().filter { $0.offset % 3 != 2 }.map(\.element)

    @Test(arguments: editions)
    func findsReprints(_ edition: (name: String, text: String)) throws {
        let (name, edited) = edition
        #expect(try reprints([Self.text, edited]) == [nil, "0"], "\(name)")
        #expect(try reprints([edited, Self.others.joined(separator: " "), Self.text]) == [nil, nil, "0"], "\(name)")
    }

    @Test func keepsOtherArticlesApart() throws {
        let quoting = (Self.others + Self.sentences.prefix(1)).joined(separator: "\n\n")
        #expect(try reprints([Self.text, Self.others.joined(separator: "\n\n"), quoting]) == [nil, nil, "1"])
        #expect(
            try reprints(["They lost 12 tanks.", "They lost 13 tanks.", "They lost 12 tanks."]) == [nil, nil, "0"])
    }
}

import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

@Suite struct EntityTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    /// `text=name/kind/side` of each name, side left out where there is none.
    private func names(in text: String) throws -> [String] {
        let lexicon = try Self.lexicon.get()
        let document = LexedArticle.plain(text, lexicon: lexicon)
        return EntityParser.parse(document, lexicon: lexicon).map { reading in
            let entity = reading.entity
            return "\(document.text(of: reading.tokens))=\(entity.name)/\(entity.kind)"
                + (entity.side.map { "/\($0)" } ?? "")
        }
    }

    @Test(arguments: [
        ("Kiev and Kyiv were quiet.", ["Kiev=Kyiv/place/Ukraine", "Kyiv=Kyiv/place/Ukraine"]),
        ("They gave us a US flag.", ["US=USA/country/USA"]),
        ("The U.S. troops left.", ["U.S.=USA/country/USA"]),
        (
            "He joined the Wagner Group in Russia.",
            ["Wagner Group=Wagner/organization/Russia", "Russia=Russia/country/Russia"]
        ),
        ("Fields in Ivano-Frankivsk.", ["Ivano-Frankivsk=Ivano-Frankivsk/place/Ukraine"]),
        (
            "Ukraine's Ministry of Defence spoke.",
            ["Ukraine's Ministry of Defence=Ministry of Defence (Ukraine)/organization/Ukraine"]
        ),
        (
            "The Polish foreign ministry spoke.",
            ["Polish foreign ministry=Ministry of Foreign Affairs (Poland)/organization/Poland"]
        ),
        (
            "The Ministry of Justice of Estonia spoke.",
            ["Ministry of Justice of Estonia=Ministry of Justice (Estonia)/organization/Estonia"]
        ),
        (
            "The Russian 76th Guards Air Assault Division fled.",
            [
                "Russian=Russia/demonym/Russia",
                "76th Guards Air Assault Division=76th Guards Air Assault Division/unit/Russia",
            ]
        ),
        ("Nothing is named here, nor in may.", []),
    ])
    func findsNames(_ text: String, _ expected: [String]) throws {
        #expect(try names(in: text) == expected)
    }

    @Test func governmentsOfPartiesAreBelligerents() throws {
        let lexicon = try Self.lexicon.get()
        let document = LexedArticle.plain("Russia, Poland and the Russian army spoke.", lexicon: lexicon)
        let roles = EntityParser.parse(document, lexicon: lexicon).map(\.entity.role)
        #expect(roles == [.belligerent, .government, .belligerent])
    }
}

import Foundation
import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

@testable import ReportExtraction

/// The seeds with other numbers, names, months and word order must be read the same way, so that no rule knows a seed
/// by heart.
@Suite struct MetamorphicTests {
    /// Exchanges in a seed, and the exact values that they change.
    struct Variation: Sendable, CustomTestStringConvertible {
        let seed: String
        let exchanges: [(String, String)]
        let values: [(Decimal, Decimal)]

        var testDescription: String { "\(seed): \(exchanges.map(\.1).joined(separator: ", "))" }
    }

    static let variations = [
        Variation(
            seed: "000_270878f33f760790.txt",
            exchanges: [("76 people", "143 people"), ("17 million", "29 million"), ("31st", "58th")],
            values: [(76, 143), (17_000_000, 29_000_000)]),
        Variation(
            seed: "000_270878f33f760790.txt",
            exchanges: [
                ("76 people were taken", "a hundred and twelve people were taken"), ("Matkovsky", "Petrenko"),
                ("17 million", "4.5 million"), ("The Daily Beast", "The Guardian"),
            ],
            values: [(76, 112), (17_000_000, 4_500_000)]),
        Variation(
            seed: "001_a12b93d4e35471d1.txt",
            exchanges: [("over 100 FSB", "over 250 FSB"), ("Solodchuk", "Ivanenko"), ("Business Insider", "Reuters")],
            values: [(100, 250)]),
        Variation(
            seed: "002_a6c0020e4a6763c9.txt",
            exchanges: [
                ("2022-09-29", "2022-10-27"), ("1,100 million", "2,300 million"), ("$16.2 billion", "$18.7 billion"),
                ("16.9 billion", "19.4 billion"), ("January 2021", "March 2020"), ("600 soldiers", "450 soldiers"),
                ("18 new", "24 new"), ("331st", "212th"),
            ],
            values: [
                (1_100_000_000, 2_300_000_000), (16_200_000_000, 18_700_000_000), (16_900_000_000, 19_400_000_000),
                (600, 450), (18, 24),
            ]),
        Variation(
            seed: "002_a6c0020e4a6763c9.txt",
            exchanges: [
                ("High Mobility Artillery Rocket Systems (HIMARS)", "self-propelled howitzers"),
                ("hundreds of armored vehicles", "dozens of tanks"), ("Izium", "Kherson"), ("Jean-Pierre", "Smith"),
                ("1,100 million dollars", "$1.1 billion"),
            ],
            values: []),
        Variation(
            seed: "003_d4c8b5fb90b05146.txt", exchanges: [("six months", "nine months"), ("Wagner", "Redut")],
            values: [(6, 9)]),
        Variation(
            seed: "004_d5df0d445600c9d4.txt",
            exchanges: [
                ("55 percent", "38 percent"), ("six people", "eleven people"), ("early April", "late March"),
                ("Boris Johnson", "Ben Wallace"),
            ],
            values: [(Decimal(string: "0.55") ?? 0, Decimal(string: "0.38") ?? 0), (6, 11)]),
    ]

    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func observations(_ text: String) throws -> [Observation] {
        let lexicon = try Self.lexicon.get()
        let results = ArticleReader(lexicon: lexicon).read(Array(text.utf8), location: "seed.txt", format: "text")
        let article = try #require(results.first?.article)
        return Extractor(lexicon: lexicon).extract(article).observations
    }

    /// What a reading says beside its value.
    private func kinds(_ observations: [Observation]) -> [String] {
        observations.map {
            "\($0.measure.id) \($0.statistic) \($0.quantity.unit.rawValue) \($0.quantity.hedge) "
                + "\($0.dimensions.side ?? "-") \($0.claim.status)"
        }
    }

    @Test(arguments: variations)
    func readsAVariedSeedTheSameWay(_ variation: Variation) throws {
        let path = shippedLexiconFolder + "/../../../seeds/" + variation.seed
        let seed = try String(contentsOfFile: path, encoding: .utf8)
        var varied = seed
        for (old, new) in variation.exchanges {
            try #require(seed.contains(old), "the seed does not say \(old)")
            varied = varied.replacingOccurrences(of: old, with: new)
        }
        let (before, after) = (try observations(seed), try observations(varied))
        #expect(kinds(after) == kinds(before))
        let exchanged = Dictionary(uniqueKeysWithValues: variation.values.map { ($0.0, $0.1) })
        let expected = before.map { $0.quantity.stated.map { exchanged[$0] ?? $0 } }
        #expect(after.map(\.quantity.stated) == expected)
    }

    /// One fact in several orders of words: all must give the same measure and number.
    @Test(arguments: [
        (
            "mil_captured", 43,
            [
                "Ukrainian forces captured 43 Russian soldiers.", "43 Russian soldiers were captured.",
                "In May, 43 Russian soldiers were taken prisoner.",
            ]
        ),
        (
            "officials_dismissed", 85,
            [
                "The president fired 85 officials.", "85 officials were fired by the president.",
                "Last week 85 officials were dismissed.",
            ]
        ),
        ("unit_strength", 750, ["A battalion of 750 soldiers arrived.", "The first battalion, of 750 men, was lost."]),
        (
            "aid_committed", 320_000_000,
            [
                "Canada announced a package of arms for 320 million dollars.",
                "A $320 million package of military aid was announced by Canada.",
                "Canada pledged another $320 million in military aid.",
            ]
        ),
        (
            "bodies_found", 61,
            [
                "Police found 61 bodies in a mass grave.", "61 bodies were found in a mass grave.",
                "A mass grave with 61 bodies has been found.",
            ]
        ),
    ])
    func readsOneFactInAnyOrder(_ measure: String, _ value: Int, _ sentences: [String]) throws {
        for sentence in sentences {
            let found = try observations("Kyiv was quiet on that day.\n\n" + sentence)
            #expect(found.map(\.measure.id) == [measure], "\(sentence)")
            #expect(found.map(\.quantity.stated) == [Decimal(value)], "\(sentence)")
        }
    }
}

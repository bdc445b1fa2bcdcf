import Foundation
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

/// Lists of losses as a general staff publishes them: one sentence, or one item per line below a head.
@Suite struct LossListTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private static let sentence = """
        The Ukrainian General Staff said on 3 June 2023 that the total combat losses of the enemy since 24 February 2022 \
        were: personnel - about 3100 (+40), trucks - 310 (+0), tanks - 18 (-2).
        """

    private static let lines = """
        According to the Ukrainian General Staff, the total combat losses of the enemy from 24.02.22 to 03.06.23 were \
        approximately:

        personnel - about 3100 (+40) persons,
        trucks - 310 (+0),
        • tanks: 18 (-2).
        """

    private func observations(_ text: String) throws -> [Observation] {
        let lexicon = try Self.lexicon.get()
        return Extractor(lexicon: lexicon).extract(.plain(text, published: "2023-06-03", lexicon: lexicon)).observations
    }

    @Test(arguments: [
        sentence, lines, sentence.replacing("3100", with: "3,100"), lines.replacing("3100", with: "3 100"),
    ])
    func totalsAndWhatHasComeToThemAreToldApart(_ text: String) throws {
        let found = try observations(text)
        #expect(
            found.map { "\($0.measure.id) \($0.statistic) \($0.quantity.stated ?? 0)" } == [
                "mil_casualties cumulative 3100", "mil_casualties flow 40", "equip_lost cumulative 310",
                "equip_lost flow 0", "equip_lost cumulative 18", "equip_lost flow -2",
            ])
        #expect(found.map(\.dimensions.type) == [nil, nil, "trucks", "trucks", "tanks", "tanks"])
    }

    @Test(arguments: [sentence, lines])
    func allStandsUnderTheHead(_ text: String) throws {
        for found in try observations(text) {
            #expect(found.dimensions.side == "Russia")
            #expect(found.claim.attribution.origin?.name == "General Staff (Ukraine)")
            #expect((found.statistic == .cumulative ? found.asOf : found.period) == CivilInterval("2023-06-03"))
            #expect(found.baseline == (found.statistic == .cumulative ? CivilInterval("2022-02-24") : nil))
        }
    }

    @Test(arguments: [
        ("The Ukrainian military said 40 enemy soldiers had been killed.", "Russia"),
        ("The enemy lost 40 soldiers, Kyiv said.", "Russia"),
        ("The enemy lost 40 soldiers, Moscow said.", "Ukraine"),
        ("Russian forces advanced. The enemy lost 40 soldiers.", "Ukraine"),
        ("The enemy lost 40 soldiers.", nil),
    ])
    func theEnemyIsThatOfTheSpeaker(_ text: String, _ side: String?) throws {
        #expect(try observations(text).map(\.dimensions.side) == [side])
    }
}

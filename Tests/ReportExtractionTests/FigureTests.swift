import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Statistic and side of the last number of a text.
@Suite struct FigureTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func last(_ text: String) throws -> Observation {
        let lexicon = try Self.lexicon.get()
        let article = LexedArticle.plain(text, published: "2023-03-01", lexicon: lexicon)
        return try #require(Extractor(lexicon: lexicon).extract(article).observations.last, "\(text)")
    }

    @Test(arguments: [
        ("The ally will send 700 soldiers to Latvia.", Statistic.flow),
        ("About 700 soldiers are stationed in Latvia.", .stock),
        ("The firm employs 6,000 welders.", .stock), ("Divers rescued 14 goats.", .flow),
        ("He is the third welder to resign.", .cumulative), ("Since May 300 towns have been hit.", .cumulative),
        ("Some 800,000 people have fled to Poland.", .cumulative),
        ("By Friday 12 civilians were dead in Kharkiv.", .cumulative),
        ("Dozens of goats drowned; by May, 31 welders had been hired.", .cumulative),
        ("Vandals stole 40 metres of cable.", .flow), ("They saw the 40-metre cable.", .size),
        ("Russia's dead soldiers are put at 90,000.", .cumulative),
        ("The bank has approved $2.3 billion in loans for Ukraine.", .flow),
        ("Russia hopes to recruit 90,000 soldiers by December.", .flow),
    ])
    func tellsStatistics(_ text: String, _ statistic: Statistic) throws {
        #expect(try last(text).statistic == statistic, "\(text)")
    }

    @Test(arguments: [
        ("The bill would give Ukraine $4 billion.", ClaimStatus.planned),
        ("Senators hope to audit the aid of the $4 billion fund.", .reported),
        ("It would have given Ukraine $4 billion.", .announced),
    ])
    func tellsStatus(_ text: String, _ status: ClaimStatus) throws {
        #expect(try last(text).claim.status == status, "\(text)")
    }

    @Test(arguments: [
        ("Moscow has massed 9,000 troops near Ukraine's border.", "Russia"),
        ("Germany promised Kyiv $30 million in aid.", "Germany"),
        ("It began after Russia hit Ukrainian ports with 40 missiles.", "Russia"),
        ("Ukraine downed nine out of 12 drones.", "Russia"),
        ("Envoys spoke of Russia's plan to bring 5,000 troops to Belarus.", "Russia"),
    ])
    func findsWhose(_ text: String, _ side: String) throws {
        #expect(try last(text).dimensions.side == side, "\(text)")
    }

    @Test(arguments: [
        ("France will send 600 troops. The 600 will join an exercise.", "mil_deployed"),
        ("Guards lost track of 30 drones. Another 12 were flying around.", "other:drone"),
    ])
    func readsNumbersThatStandForANoun(_ text: String, _ measure: String) throws {
        #expect(try last(text).measure.id == measure, "\(text)")
    }
}

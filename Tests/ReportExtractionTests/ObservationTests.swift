import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

/// What is read of a number beside its value: statistic, whose, how it is put, when. Published 2022-09-29, a Thursday.
@Suite struct ObservationTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func observations(_ text: String, published: String? = "2022-09-29") throws -> [Observation] {
        let lexicon = try Self.lexicon.get()
        return Extractor(lexicon: lexicon).extract(.plain(text, published: published, lexicon: lexicon)).observations
    }

    @Test(arguments: [
        ("The raid killed 12 soldiers on Monday.", Statistic.flow),
        ("So far 12 soldiers have been killed.", .cumulative),
        ("Since the invasion 1,200 soldiers were killed.", .cumulative),
        ("Thousands of civilians have been killed.", .cumulative),
        ("Another 12 soldiers were killed.", .flow),
        ("The army fires 5,000 shells a day.", .rate),
        ("A battalion of 500 men held the bridge.", .size),
        ("The brigade has lost 40 percent of its soldiers.", .share),
    ])
    func tellsStatistics(_ text: String, _ expected: Statistic) throws {
        #expect(try observations(text).map(\.statistic) == [expected])
    }

    @Test(arguments: [
        ("Ukrainian forces captured 40 Russian soldiers.", "Russia"),
        ("Ukrainian forces captured 40 soldiers.", "Russia"),
        ("The Russian army has lost 40 soldiers.", "Russia"),
        ("Poland pledged 40 million euros in military aid to Ukraine.", "Poland"),
        ("Shelling killed 40 civilians in Kharkiv.", "Ukraine"),
        ("Ukraine shot down 40 drones.", "Russia"),
        ("Russian troops held the village. Then 40 soldiers surrendered.", "Russia"),
    ])
    func tellsWhose(_ text: String, _ expected: String) throws {
        #expect(try observations(text).map(\.dimensions.side) == [expected])
    }

    @Test(arguments: [
        ("The town was shelled and 12 civilians were killed.", ClaimStatus.reported),
        ("Canada will send 40 tanks to Ukraine.", .planned),
        ("Canada plans to send 40 tanks to Ukraine.", .planned),
        ("Russia denied that 40 soldiers had been captured.", .denied),
        ("If 40 soldiers were captured, it would be a blow.", .hypothetical),
        ("The war could cost Ukraine 40 billion dollars.", .forecast),
        ("Some 40 soldiers may have been captured.", .reported),
        ("In Lviv 40 guests were expected on Friday.", .forecast),
    ])
    func tellsStatus(_ text: String, _ expected: ClaimStatus) throws {
        #expect(try observations(text).map(\.claim.status) == [expected])
    }

    @Test(arguments: [
        ("On Monday the raid killed 12 soldiers.", "2022-09-26"),
        ("Yesterday 12 soldiers were captured.", "2022-09-28"),
        ("The raid killed 12 soldiers.", "[2022-09-23..2022-09-29]"),
        ("Since the invasion 1,200 soldiers were killed.", "2022-02-24/2022-09-29"),
        ("The 12th brigade had lost half of its soldiers.", "[2022-02-24..2022-09-29]"),
    ])
    func tellsPeriods(_ text: String, _ expected: String) throws {
        #expect(try observations(text).map { $0.period?.edtf } == [expected])
    }

    @Test func neverInventsADate() throws {
        let undated = try observations("The raid killed 12 soldiers.", published: nil)
        #expect(undated.map { $0.period?.edtf } == ["[2022-02-24..]"])
    }

    @Test func linksPartsAndKeepsUnknownCurrency() throws {
        let parts = try observations("The strike killed 40 people, including 12 children.")
        #expect(parts.map(\.includedIn) == [nil, parts.first?.id])
        let money = try observations("Police found 17 million in his account.")
        #expect(money.map(\.quantity.unit) == [.unknownCurrency])
        #expect(money.first?.notChartable == "the currency is not said")
    }

    @Test func everyObservationLeadsToItsSentence() throws {
        let text = "Rain fell. Shelling killed 40 civilians in Kharkiv. Snow fell."
        let observation = try #require(try observations(text).first)
        #expect(observation.source.sentenceText == "Shelling killed 40 civilians in Kharkiv.")
        #expect(text[observation.number] == "40")
    }
}

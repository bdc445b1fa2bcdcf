import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct ClaimBuilderTests {
    private static func quantity(_ low: Decimal?, _ high: Decimal?, _ stated: Decimal?, _ hedge: Hedge) -> Quantity {
        Quantity(low: low, high: high, stated: stated, hedge: hedge, unit: "person")
            ?? Quantity(exactly: 0, unit: "person")
    }

    private static let exact = quantity(27_400, 27_400, 27_400, .exact)
    private static let about = quantity(26_500, 27_499, 27_000, .approximate)
    private static let over = quantity(27_001, nil, 27_000, .moreThan)
    private static let dozens = quantity(24, 99, nil, .vague)

    @Test(arguments: [
        (exact, about, 1), (about, exact, 1), (about, over, 1), (exact, over, 1),
        (exact, quantity(27_300, 27_300, 27_300, .exact), 2),
        (dozens, dozens, 1), (dozens, quantity(76, 76, 76, .exact), 2),
        (quantity(101, nil, 100, .moreThan), quantity(150, 150, 150, .exact), 2),
    ])
    func numbersAgreeAfterRoundingToTheCoarser(one: Quantity, other: Quantity, count: Int) {
        let tellings = [one, other].enumerated().map {
            Sample.observation(
                "\($0)", 0, unit: "person", period: "2022-05-02", quantity: $1, article: "\($0).txt")
        }
        #expect(Sample.claims(of: tellings).count == count)
    }

    @Test func theFinerNumberStandsForTheClaim() throws {
        let tellings = [
            Sample.observation("about", 0, unit: "person", period: "2022-05-02", quantity: Self.about),
            Sample.observation(
                "exact", 0, unit: "person", period: "2022-05-02", quantity: Self.exact, article: "b.txt"),
        ]
        let claim = try #require(Sample.claims(of: tellings).first)
        #expect(claim.quantity == Self.exact)
        #expect(claim.id == "exact" && claim.observations == ["exact", "about"])
    }

    @Test func anotherNumberInTheSameWordsIsAVariant() throws {
        let words = "the whole fourth company of %d men was gone by the evening he told her"
        let tellings = [(600, "a"), (660, "b"), (600, "c")].map { value, article in
            Sample.observation(
                article, Decimal(value), unit: "person", recorder: "a soldier", article: article,
                sentence: words.replacingOccurrences(of: "%d", with: "\(value)"))
        }
        let claims = Sample.claims(of: tellings)
        let claim = try #require(claims.first)
        #expect(claims.count == 1)
        #expect(claim.quantity.exactValue == 600 && claim.observations == ["a", "c", "b"])
        #expect(claim.variants.map(\.quantity.exactValue) == [660])
        #expect(claim.variants.map(\.observations) == [["b"]])
    }

    @Test func otherWordsAreAnotherClaim() {
        let tellings = [
            Sample.observation("a", 600, article: "a", sentence: "the company of 600 men was gone by the evening"),
            Sample.observation("b", 660, article: "b", sentence: "on the bridge they counted 660 fresh graves today"),
        ]
        #expect(Sample.claims(of: tellings).count == 2)
    }

    @Test func originsAreThoseWhoSayItFirst() {
        let quoted = ["a", "b"].map { Sample.observation($0, 76, period: "2022-05-02", article: $0) }
        #expect(Sample.claims(of: quoted).map(\.origins) == [["White House"]])
        let other = Sample.observation("c", 76, period: "2022-05-02", recorder: "Pentagon", article: "c")
        let unnamed = Sample.observation("d", 76, period: "2022-05-02", recorder: nil, article: "d")
        let claims = Sample.claims(of: quoted + [other, unnamed])
        #expect(claims.count == 3)
        #expect(claims.allSatisfy { Set($0.origins) == ["White House", "Pentagon"] && $0.origins.count == 2 })
    }

    @Test func outletsThatNameNobodySpeakForThemselves() {
        let unnamed = ["a", "b"].map { Sample.observation($0, 76, period: "2022-05-02", recorder: nil, article: $0) }
        #expect(Sample.claims(of: unnamed).map(\.origins) == [["a", "b"]])
        let family = [Sample.extraction(id: "a"), Sample.extraction(id: "b", reprintOf: "a")]
        #expect(Sample.claims(of: unnamed, family).map(\.origins) == [["a"]])
    }

    @Test(
        arguments: [
            (nil, "Kyiv", 1), ("White House", "Lviv", 1), ("Pentagon", "Kyiv", 2),
        ] as [(String?, String, Int)])
    func copiesAreOneClaimWhateverTheyWereTakenFor(recorder: String?, place: String, count: Int) {
        let words = "the ministry counted 133 players and trainers who have died in the war so far"
        let tellings = [
            Sample.observation("a", 133, period: "2022-05-02", article: "a", sentence: words, place: "Kyiv"),
            Sample.observation(
                "b", 133, period: "2022-05-02", recorder: recorder, article: "b", sentence: words, place: place),
        ]
        #expect(Sample.claims(of: tellings).count == count)
    }

    @Test(arguments: [(3, 2), (300, 1)] as [(Decimal, Int)])
    func smallNumbersOfOtherWeeksAreOtherEvents(value: Decimal, count: Int) {
        let tellings = [
            Sample.observation("a", value, period: "[2022-07-14..2022-07-20]", article: "a"),
            Sample.observation("b", value, period: "[2022-07-15..2022-07-21]", article: "b"),
        ]
        #expect(Sample.claims(of: tellings).count == count)
    }

    @Test func equalNumbersOfOneSentenceAreTwoThings() {
        let tellings = ["a", "b"].map {
            Sample.observation(
                $0, 200, period: "2022-05-02", sentence: "it took 200 pupils and 200 of their parents home")
        }
        #expect(Sample.claims(of: tellings).count == 2)
    }

    @Test(
        arguments: [
            ("aid", "Lviv", nil, 1), ("aid", "Kyiv", nil, 2), ("aid", "Lviv", "Pentagon", 2),
            ("other:ship", "Lviv", nil, 2),
        ]
            as [(String, String, String?, Int)])
    func whatAnArticleTellsAgainIsOneClaim(measure: String, place: String, recorder: String?, count: Int) {
        let tellings = [
            Sample.observation(
                "a", 300, measure: measure, period: "2022-05-02", recorder: recorder, sentence: "300 came",
                place: "Lviv"),
            Sample.observation(
                "b", 300, measure: measure, period: "2022-05-02", sentence: "by noon the river had carried all of them",
                place: place == "Lviv" ? nil : place),
        ]
        #expect(Sample.claims(of: tellings).count == count)
    }

    @Test(arguments: [
        ("2022-05-05", "nine ships have left the port with 300 tons of wheat", 1),
        ("2022-05-06", "nine ships have left the port with 300 tons of wheat", 2),
        ("2022-05-05", "nine ships have left the port with 310 tons of wheat", 2),
        ("2022-05-05", "as of 5 May they had counted nine of those in the harbour", 2),
    ])
    func aTotalIsToldAgainInTheSameWords(asOf: String, sentence: String, count: Int) {
        let tellings = [
            Sample.observation(
                "a", 9, statistic: .cumulative, asOf: "2022-05-02", article: "a",
                sentence: "9 ships have left the port with 300 tons of wheat"),
            Sample.observation("b", 9, statistic: .cumulative, asOf: asOf, article: "b", sentence: sentence),
        ]
        #expect(Sample.claims(of: tellings).count == count)
    }

    @Test func theSameWordsOnAnotherDayAreNoVariant() {
        let words = "so many soldiers were exchanged in a prisoner swap of both sides"
        let tellings = [(100, "[2022-11-25..2022-12-01]"), (120, "[2022-11-30..2022-12-06]")].map { value, period in
            Sample.observation("\(value)", Decimal(value), period: period, article: period, sentence: words)
        }
        #expect(Sample.claims(of: tellings).count == 2)
    }
}

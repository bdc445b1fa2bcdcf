import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct CorrectorTests {
    private static let tellings = [
        Sample.observation("1", 10, period: "2022-05-02", article: "a"),
        Sample.observation("2", 10, period: "2022-05-02", article: "b"),
        Sample.observation("3", 12, period: "2022-05-02", article: "b"),
    ]

    private static func corrected(_ claim: String, _ action: Correction.Action) -> (Corrector.Result, [ClaimedFigure]) {
        let measure = Measure(
            id: "loans", label: "Loans", definition: "", unit: "USD", defaultStatistic: .flow, plausible: nil, group: ""
        )
        let correction = Correction(claim: claim, action: action, reason: "seen", location: "corrections.json5")
        let result = Corrector([correction], measures: ["loans": measure])
            .correct([Sample.extraction(observations: tellings)])
        let observations = result.extractions.flatMap(\.observations)
        let claims = ClaimBuilder.claims(of: observations, origins: ArticleOrigins([]), joints: result.joints)
        return (result, claims)
    }

    @Test func aRejectedClaimLeavesTheReport() {
        let (result, claims) = Self.corrected("2", .reject)
        #expect(claims.map(\.observations) == [["3"]])
        #expect(result.applied.map { $0.before.map(\.id).sorted() } == [["1", "2"]])
        #expect(result.findings.map(\.code) == ["corrected"])
    }

    @Test func aSplitTellingIsAClaimOfItsOwn() {
        #expect(Self.corrected("2", .split).1.map(\.observations) == [["1"], ["2"], ["3"]])
    }

    @Test func mergedClaimsAreOne() throws {
        let claims = Self.corrected("3", .merge(into: "1")).1
        #expect(claims.map(\.observations) == [["1", "2", "3"]])
        #expect(claims.first?.variants.map(\.quantity.exactValue) == [12])
    }

    @Test func allTellingsAreMeasuredAndDatedAnew() {
        let (measured, _) = Self.corrected(
            "1", .remeasure(measure: "loans", statistic: .cumulative, side: "UK", place: nil))
        let observations = measured.extractions.flatMap(\.observations)
        #expect(observations.map(\.measure.id) == ["loans", "loans", "aid"])
        #expect(observations.map(\.dimensions.side) == ["UK", "UK", "USA"])
        let dated = Self.corrected("1", .redate(CivilInterval(day: CivilDate(dayNumber: 19_000)))).1
        #expect(dated.map(\.interval?.exactDay?.dayNumber).contains(19_000))
    }

    @Test(arguments: [
        ("9", Correction.Action.reject), ("1", .merge(into: "9")),
        ("1", .remeasure(measure: "none", statistic: nil, side: nil, place: nil)),
    ])
    func whatMatchesNothingIsAFinding(claim: String, action: Correction.Action) {
        let (result, claims) = Self.corrected(claim, action)
        #expect(result.findings.map(\.code) == ["unmatched-correction"])
        #expect(result.applied.isEmpty && claims.count == 2)
    }
}

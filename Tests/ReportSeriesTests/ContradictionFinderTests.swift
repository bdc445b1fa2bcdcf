import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct ContradictionFinderTests {
    private static func found(_ observations: [Observation]) -> [Contradiction] {
        ContradictionFinder.contradictions(among: Sample.claims(of: observations))
    }

    private static func total(
        _ id: String, _ value: Decimal, asOf: String = "2022-05-02", baseline: String = "2022-02-24",
        recorder: String? = "UN", place: String? = nil
    ) -> Observation {
        Sample.observation(
            id, value, statistic: .cumulative, asOf: asOf, baseline: baseline, recorder: recorder, place: place)
    }

    @Test(arguments: [
        (total("b", 128, recorder: "prosecutors"), [Contradiction.Reason.recorder]),
        (total("b", 128, baseline: "2022-01"), [.baseline]),
        (total("b", 128, place: "Kyiv"), [.scope]),
        (total("b", 128, asOf: "2022-05"), [.date]),
        (total("b", 128), []),
    ])
    func namesWhatSetsThemApart(other: Observation, reasons: [Contradiction.Reason]) {
        let found = Self.found([Self.total("a", 48), other])
        #expect(found == [Contradiction(claims: ["a", "b"], reasons: reasons)])
    }

    @Test(arguments: [total("b", 48), total("b", 128, asOf: "2022-05-03")])
    func whatAgreesOrIsOfAnotherDayIsNone(other: Observation) {
        #expect(Self.found([Self.total("a", 48), other]).isEmpty)
    }

    @Test func flowsContradictOnlyAtOnePlaceAndDay() {
        func flow(_ id: String, _ value: Decimal, _ day: String, _ place: String?) -> Observation {
            Sample.observation(id, value, period: day, recorder: id, place: place)
        }
        let first = flow("a", 4, "2022-05-02", "Kyiv")
        #expect(Self.found([first, flow("b", 6, "2022-05-02", "Kyiv")]).count == 1)
        #expect(Self.found([first, flow("b", 6, "2022-05-02", nil)]).isEmpty)
        #expect(Self.found([first, flow("b", 6, "2022-05", "Kyiv")]).isEmpty)
    }
}

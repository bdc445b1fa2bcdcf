import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct SumCheckTests {
    private static func codes(_ values: [(String, Decimal, String?)]) -> [String] {
        let observations = values.enumerated().map { index, value in
            Sample.observation(
                "\(index)", value.1, measure: value.0, includedIn: value.2,
                parts: value.0 == "casualties" ? ["killed", "injured"] : [], at: index)
        }
        return SanityChecks.findings(observations: observations, series: []).map(\.code)
    }

    @Test(arguments: [(4232, []), (3893, ["sum-mismatch"])] as [(Decimal, [String])])
    func aTotalIsTheSumOfItsParts(total: Decimal, codes: [String]) {
        #expect(Self.codes([("casualties", total, nil), ("killed", 1793, nil), ("injured", 2439, nil)]) == codes)
    }

    @Test func aMissingOrRepeatedPartSaysNothing() {
        #expect(Self.codes([("casualties", 3893, nil), ("killed", 1793, nil)]).isEmpty)
        #expect(
            Self.codes([("casualties", 9, nil), ("killed", 1, nil), ("killed", 2, nil), ("injured", 3, nil)]).isEmpty)
    }

    @Test func partsCannotTogetherExceedTheirWhole() {
        #expect(Self.codes([("hurt", 10, nil), ("men", 6, "0"), ("women", 5, "0")]) == ["sum-mismatch"])
        #expect(Self.codes([("hurt", 11, nil), ("men", 6, "0"), ("women", 5, "0")]).isEmpty)
    }
}

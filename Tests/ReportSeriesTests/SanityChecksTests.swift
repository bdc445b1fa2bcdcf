import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct SanityChecksTests {
    private static func codes(_ observations: [Observation]) -> [String] {
        SanityChecks.findings(observations: observations, series: Sample.series(of: observations)).map(\.code)
    }

    @Test(arguments: [(9, true), (10, false), (20, false), (21, true)] as [(Decimal, Bool)])
    func tellsValuesOutsideThePlausibleRange(value: Decimal, isFound: Bool) {
        let codes = Self.codes([Sample.observation("a", value, plausible: 10...20)])
        #expect(codes == (isFound ? ["implausible-value"] : []))
    }

    @Test(arguments: [("White House", ["total-revised"]), ("Pentagon", [])])
    func aFallingTotalOfOneRecorderIsARevision(recorder: String, codes: [String]) {
        let totals = [
            Sample.observation("a", 12, statistic: .cumulative, asOf: "2022-05-01", baseline: "2022-02-24"),
            Sample.observation(
                "b", 11, statistic: .cumulative, asOf: "2022-06-01", baseline: "2022-02-24", recorder: recorder),
        ]
        #expect(Self.codes(totals) == codes)
    }

    @Test func aPartCannotExceedItsWhole() {
        let whole = Sample.observation("whole", 5)
        #expect(Self.codes([whole, Sample.observation("part", 6, includedIn: "whole")]) == ["part-exceeds-whole"])
        #expect(Self.codes([whole, Sample.observation("part", 4, includedIn: "whole")]) == [])
    }
}

import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct ReferenceComparisonTests {
    private static let points = [("2022-05-01", 100), ("2022-05-03", 120), ("2022-05-05", 150)].compactMap {
        day, value in
        CivilInterval(day).map { ReferencePoint(date: $0, low: Decimal(value), high: Decimal(value)) }
    }

    private static func gap(_ value: Decimal, _ asOf: String, _ statistic: Statistic = .cumulative) -> Decimal? {
        let observation = Sample.observation(
            "a", value, statistic: statistic, period: statistic == .flow ? asOf : nil, asOf: asOf)
        let comparison = ReferenceComparison(points, statistic: statistic)
        return comparison.distances(of: Sample.claims(of: [observation])).first?.gap
    }

    @Test(
        arguments: [
            (110, "2022-05-01", 10), (90, "2022-05-01", -10), (100, "2022-05-01", 0), (100, "2022-05-02", 0),
            (130, "2022-05-04", 10), (120, "2022-05-02/2022-05-04", 0), (125, "2022-05-02/2022-05-04", 5),
            (150, "2022-05-06", nil), (90, "2022-04-30", nil),
        ] as [(Decimal, String, Decimal?)])
    func aTotalIsComparedWithTheLastBefore(value: Decimal, asOf: String, gap: Decimal?) {
        #expect(Self.gap(value, asOf) == gap)
    }

    @Test func aFlowIsComparedOnItsOwnDaysOnly() {
        #expect(Self.gap(110, "2022-05-01", .flow) == 10)
        #expect(Self.gap(110, "2022-05-02", .flow) == nil)
    }
}

import Foundation
import ReportModel
import Testing

@testable import ReportCLI

@Suite struct SeriesChartKindTests {
    private func series(_ statistic: Statistic, counts: [Int]) -> [Series] {
        let measure = Measure(
            id: "shells", label: "Shells", definition: "", unit: .item, defaultStatistic: statistic, plausible: nil,
            group: "other")
        return counts.enumerated().map { index, count in
            let key = SeriesKey(
                measure: "shells", statistic: statistic, unit: .item, dimensions: Dimensions(), baseline: nil,
                isPlanned: false, recorder: "\(index)")
            let points = (0..<count).map { day in
                SeriesPoint(
                    interval: CivilInterval(day: CivilDate(dayNumber: 20_000).adding(days: day)),
                    quantity: Quantity(exactly: Decimal(day), unit: .item), observations: ["\(index)-\(day)"])
            }
            return Series(id: "\(index)", key: key, measure: measure, points: points)
        }
    }

    @Test(arguments: [
        (Statistic.stock, [1], SeriesChartKind.figure), (.share, [1, 1, 1], .ranked), (.stock, [1, 1, 1], .claims),
        (.flow, [2, 1], .ranked), (.flow, [3, 2, 1], .points), (.flow, [20], .points), (.stock, [2], .line),
        (.cumulative, [9], .line), (.cumulative, [9, 4, 1], .line), (.stock, [2, 2, 2], .points),
        (.cumulative, [9, 8, 7, 6, 5, 4], .multiples),
    ])
    func theDataDecide(statistic: Statistic, counts: [Int], expected: SeriesChartKind) {
        #expect(SeriesChartKind(for: series(statistic, counts: counts), dated: { $0.points }) == expected)
    }
}

import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct SeriesBinnerTests {
    private static func bins(_ observations: [Observation]) -> SeriesBins? { Sample.series(of: observations)[0].bins }

    private static func daily(_ count: Int, every step: Int, _ statistic: Statistic) -> [Observation] {
        let start = CivilDate(year: 2022, month: 3, day: 1) ?? CivilDate(dayNumber: 0)
        return (0..<count).map { index in
            let day = start.adding(days: index * step).description
            let isTotal = statistic == .cumulative
            return Sample.observation(
                "\(index)", Decimal(100 + index), statistic: statistic, period: isTotal ? nil : day,
                asOf: isTotal ? day : nil)
        }
    }

    @Test(arguments: [
        (30, 1, BinWidth.day), (30, 9, .week), (24, 25, .month), (12, 120, .quarter), (200, 1, .week),
    ])
    func widthFollowsFromSpanAndDensity(count: Int, step: Int, width: BinWidth) {
        #expect(Self.bins(Self.daily(count, every: step, .cumulative))?.width == width)
    }

    @Test func theLastTotalOfABinStandsForIt() throws {
        let bins = try #require(Self.bins(Self.daily(24, every: 25, .cumulative)))
        let first = try #require(bins.bins.first)
        #expect(first.points == [0, 1] && first.quantity.exactValue == 101)
    }

    @Test func flowsOfOneRecorderAddUpToALowerBound() throws {
        let flows = Self.daily(200, every: 1, .flow)
        let bins = try #require(Self.bins(flows))
        let second = try #require(bins.bins.dropFirst().first)
        #expect(second.first.weekday == 1 && second.points.count == 7)
        #expect(second.quantity.hedge == .atLeast && second.quantity.high == nil)
        let sum = second.points.reduce(Decimal(0)) { $0 + Decimal(100 + $1) }
        #expect(second.quantity.low == sum)
    }

    @Test func whatIsLongerThanABinIsASpanAndGapsStayGaps() throws {
        let long = Sample.observation("long", 1, period: "2022-03")
        let bins = try #require(Self.bins(Self.daily(5, every: 2, .flow) + [long]))
        #expect(bins.width == .day && bins.bins.count == 5 && bins.spans.count == 1)
    }

    @Test func overlappingPeriodsAreNotAdded() throws {
        let periods = ["2022-03-01/2022-03-20", "2022-03-10/2022-03-25", "2022-03-21/2022-03-30"]
        let flows =
            periods.enumerated().map { Sample.observation("\($0)", Decimal(10 + $0), period: $1) }
            + [Sample.observation("far", 1, period: "2023-01-05"), Sample.observation("far2", 1, period: "2023-05-05")]
        let march = try #require(Self.bins(flows)?.bins.first)
        #expect(march.points.count == 3 && march.quantity.low == 22)
    }

    @Test func stepsShowRevisions() {
        let values: [Decimal] = [3799, 3797, 3801]
        let totals = values.enumerated().map {
            Sample.observation("\($0)", $1, statistic: .cumulative, asOf: "2023-05-2\($0 + 7)")
        }
        let series = Sample.series(of: totals)[0]
        #expect(series.steps.map(\.change) == [-2, 4])
        #expect(series.steps.map(\.isRevision) == [true, false])
        #expect(Sample.series(of: Self.daily(3, every: 1, .flow))[0].steps.isEmpty)
    }
}

import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct SeriesBuilderTests {
    /// One observation of every kind that must not share a line with any other.
    private static let incomparable = [
        Sample.observation("flow", 10, period: "2022-05-02"),
        Sample.observation("total", 10, statistic: .cumulative, asOf: "2022-05-02", baseline: "2022-02-24"),
        Sample.observation("since January", 10, statistic: .cumulative, asOf: "2022-05-02", baseline: "2022-01"),
        Sample.observation("stock", 10, statistic: .stock, asOf: "2022-05-02"),
        Sample.observation("unknown currency", 10, unit: .unknownCurrency, period: "2022-05-02"),
        Sample.observation("other donor", 10, side: "UK", period: "2022-05-02"),
        Sample.observation("other recorder", 10, period: "2022-05-02", recorder: "Pentagon"),
        Sample.observation("no recorder", 10, period: "2022-05-02", recorder: nil),
        Sample.observation("planned", 10, period: "2022-05-02", status: .planned),
        Sample.observation("other measure", 10, measure: "loans", period: "2022-05-02"),
    ]

    @Test func whatCannotBeComparedStandsApart() {
        let series = Sample.series(of: Self.incomparable)
        #expect(series.count == Self.incomparable.count)
        #expect(Set(series.map(\.id)).count == series.count)
        #expect(series.flatMap(\.points).flatMap(\.observations).sorted() == Self.incomparable.map(\.id).sorted())
    }

    @Test func everySeriesHoldsOneStatisticOneUnitAndOneRecorder() {
        let observations = Self.incomparable + Self.incomparable.map { $0 }
        let byID = Dictionary(observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for series in Sample.series(of: observations) {
            let members = series.points.flatMap(\.observations).compactMap { byID[$0] }
            #expect(Set(members.map(\.statistic)) == [series.key.statistic])
            #expect(Set(members.map(\.quantity.unit)) == [series.key.unit])
            #expect(Set(members.map(\.claim.attribution.origin?.name)) == [series.key.recorder])
            #expect(Set(members.map(\.baseline)) == [series.key.baseline])
        }
    }

    @Test(arguments: [
        ("2022-05-02", "2022-05-02", ["a b"]),
        ("2022-05", "2022-05-02", ["a b"]),
        ("2022-05-02", "2022-05-03", ["a", "b"]),
        ("2022-05-02", nil, ["a", "b"]),
        (nil, nil, ["a b"]),
    ])
    func aClaimToldTwiceIsOnePoint(first: String?, second: String?, points: [String]) {
        let tellings = [
            Sample.observation("a", 10, period: first),
            Sample.observation("b", 10, period: second, article: "b.txt"),
        ]
        let series = Sample.series(of: tellings)
        #expect(series.count == 1)
        #expect(Set(series[0].points.map { $0.observations.sorted().joined(separator: " ") }) == Set(points))
    }

    @Test func aPointKeepsTheNarrowestTime() {
        let tellings = [
            Sample.observation("a", 10, period: "2022-05"),
            Sample.observation("b", 10, period: "2022-05-02", article: "b.txt"),
        ]
        #expect(Sample.series(of: tellings)[0].points[0].interval == CivilInterval("2022-05-02"))
    }

    @Test func pointsStandInTheOrderOfTheirDatesWithUndatedOnesBehind() {
        let observations = [
            Sample.observation("undated", 1), Sample.observation("late", 2, period: "2022-06-01"),
            Sample.observation("early", 3, period: "2022-05-01"),
        ]
        let points = Sample.series(of: observations)[0].points
        #expect(points.flatMap(\.observations) == ["early", "late", "undated"])
    }

    @Test func whatIsDeniedOrOnlyRepeatedIsInNoSeries() {
        let observations = [
            Sample.observation("denied", 1, status: .denied), Sample.observation("if", 1, status: .hypothetical),
            Sample.observation("in pounds", 1, unit: "GBP", conversionOf: "denied"),
        ]
        #expect(Sample.series(of: observations).isEmpty)
    }

    @Test func theOrderOfTheInputDoesNotMatter() {
        let forward = Sample.series(of: Self.incomparable)
        #expect(Sample.series(of: Self.incomparable.reversed()) == forward)
    }
}

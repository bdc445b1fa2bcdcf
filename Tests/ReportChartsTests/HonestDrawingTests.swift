import Foundation
import ReportModel
import Testing

@testable import ReportCharts

/// What a mark looks like says how certain it is.
@Suite struct HonestDrawingTests {
    private func shapes(_ kind: any ChartKind) throws -> [Scene.Shape] {
        kind.scene(ChartFrame(title: "T"), size: .wide, style: try ChartResources.style()).items
            .filter { $0.role == .mark }.map(\.shape)
    }

    private func line(_ points: [TimeSeriesPoint], isOneSided: Bool = false) -> TimeSeriesChart {
        TimeSeriesChart(
            lines: [TimeSeriesLine(name: "One", points: points, tint: .sideA, isOneSided: isOneSided)], format: .count)
    }

    private func day(_ number: Int) -> CivilInterval {
        CivilInterval(day: CivilDate(dayNumber: 20_000).adding(days: number))
    }

    private func values(_ count: Int) -> [TimeSeriesPoint] {
        (0..<count).map { TimeSeriesPoint(date: day($0 * 9), value: Decimal(10 + $0)) }
    }

    private func dots(_ shapes: [Scene.Shape]) -> [Scene.Dot] {
        shapes.compactMap { if case .dot(let dot) = $0 { dot } else { nil } }
    }

    private func dashes(_ shapes: [Scene.Shape]) -> [[Double]] {
        shapes.compactMap { if case .line(_, let stroke) = $0 { stroke.dash } else { nil } }
    }

    @Test func onlyExactValuesArePoints() throws {
        let bounds = [TimeSeriesPoint(date: day(50), value: nil, low: 3, high: 8)]
        #expect(dots(try shapes(line(values(5) + bounds))).count == 5)
    }

    @Test func nothingConnectsSingleFigures() throws {
        let figures = values(6).map { ScatterFigure(point: $0, label: "", tint: .sideB) }
        let bound = ScatterFigure(
            point: TimeSeriesPoint(date: day(70), value: nil, low: 3, boundText: "more than 2"), label: "A",
            tint: .sideA)
        let shapes = try shapes(ScatterChart(figures: figures + [bound], format: .count))
        #expect(dots(shapes).map(\.symbol) == Array(repeating: .diamond, count: 6))
        #expect(dashes(shapes) == [[]], "only the arrow is a line")
    }

    @Test func anOpenBoundIsAnArrow() throws {
        let shapes = try shapes(line(values(5) + [TimeSeriesPoint(date: day(50), value: nil, low: 3)]))
        #expect(shapes.contains { if case .polygon(let points, _) = $0 { points.count == 3 } else { false } })
    }

    @Test func plannedIsHollowAndRevisedIsRinged() throws {
        let planned = TimeSeriesPoint(date: day(50), value: 9, isPlanned: true)
        let revised = TimeSeriesPoint(date: day(60), value: 9, isRevised: true)
        #expect(dots(try shapes(line(values(5) + [planned]))).count { $0.symbol == .ring } == 1)
        #expect(dots(try shapes(line(values(5) + [revised]))).count == 7)
    }

    @Test func claimsOfOneSideAreDashedAndFewPointsDotted() throws {
        #expect(dashes(try shapes(line(values(5)))) == [[]])
        #expect(dashes(try shapes(line(values(5), isOneSided: true))).allSatisfy { $0.count == 2 && $0[0] > 2 })
        #expect(dashes(try shapes(line(values(2)))).allSatisfy { $0.count == 2 && $0[0] < 1 })
    }

    @Test func anUncertainDayFadesHoweverShortItsStretch() throws {
        let span = try #require(
            CivilInterval(oneDayFrom: CivilDate(dayNumber: 20_000), to: CivilDate(dayNumber: 20_006)))
        let chart = TimelineChart(
            items: [
                TimelineItem(date: span, label: "a", tint: .sideA),
                TimelineItem(date: day(3000), label: "b", tint: .sideA),
            ], key: [])
        let fades = try shapes(chart).compactMap { shape -> Bool? in
            if case .line(_, let stroke) = shape { !stroke.paint.fade.isEmpty } else { nil }
        }
        // In the key and in its row.
        #expect(fades == [true, true])
    }

    @Test func barsBeginAtZeroAndLinesOverThreeOrdersHaveALogScale() throws {
        let words = try ChartResources.style().words
        let values: [Decimal] = [3, 90, 5000]
        #expect(ValueAxis(values, .count, words).ticks.first == 0)
        #expect(ValueAxis(values, .count, words, mayBeLog: true).ticks == [1, 10, 100, 1000, 10_000])
        #expect(!ValueAxis([0] + values, .count, words, mayBeLog: true).isLog)
    }
}

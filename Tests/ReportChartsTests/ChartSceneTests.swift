import Foundation
import ReportCharts
import ReportModel
import Testing

@Suite struct ChartSceneTests {
    private let frame = ChartFrame(title: "Title", subtitle: "Subtitle", note: "Note", source: "Source")

    private func texts(_ chart: some ChartKind, size: ChartSize = .wide) throws -> [String] {
        let scene = chart.scene(frame, size: size, style: try ChartResources.style())
        #expect(scene.problems(on: Theme.light.surface) == [])
        return scene.items.compactMap { if case .text(let text) = $0.shape { text.string } else { nil } }
    }

    @Test func aTimelineTellsDatesAndKeys() throws {
        let chart = TimelineChart(
            items: [
                TimelineItem(date: try date("2022-09-28"), label: "Package announced", tint: .sideA),
                TimelineItem(date: try date("[2022-03-01..2022-08-01]"), label: "Call made", tint: .sideB),
                TimelineItem(date: try date("2022-11~/2023-03~"), label: "Delivery", tint: .sideA, isPlanned: true),
            ], key: [KeyEntry(name: "Ukraine", tint: .sideA), KeyEntry(name: "Russia", tint: .sideB)])
        let texts = try texts(chart)
        for expected in [
            "Title", "Ukraine", "Russia", "One day in this stretch", "Planned or expected", "28 Sep 2022",
            "1 Mar – 1 Aug 2022", "c. Nov 2022 – c. Mar 2023", "Package announced", "Source",
        ] {
            #expect(texts.contains(expected))
        }
    }

    @Test func totalsOfTwoBaselinesHaveTwoSpans() throws {
        let chart = try aid(totals: [("2022-02-24", "2022-09-28", 16_200), ("2021-01-20", "2022-09-28", 16_900)])
        let scene = chart.scene(frame, size: .wide, style: try ChartResources.style())
        let dots = scene.items.compactMap { if case .dot(let dot) = $0.shape { dot } else { nil } }
        let (starts, ends) = (dots.filter { $0.symbol == .bar }, dots.filter { $0.symbol == .disc })
        #expect(Set(starts.map(\.center.x)).count == 2)
        #expect(Set(starts.map(\.center.y)).count == 2)
        // Two totals and one amount, all up to the same day.
        #expect(ends.count == 3 && Set(ends.map(\.center.x)).count == 1)
        let texts = try texts(chart)
        #expect(
            texts.contains("$16.9\u{A0}bn") && texts.contains("Since 20 Jan 2021") && texts.contains("$1.1\u{A0}bn"))
    }

    @Test func manyTotalsOfOneBaselineShareALineOfTheirOwn() throws {
        let days = ["2022-05-01", "2022-07-01", "2022-09-01"]
        let totals = days.map { ("2022-02-24", $0, 5000) } + days.map { ("2021-01-20", $0, 6000) }
        let scene = try aid(totals: totals).scene(frame, size: .square, style: try ChartResources.style())
        let lines = scene.items.filter { item in
            if case .line(let points, let stroke) = item.shape {
                points.count == 3 && stroke.dash.isEmpty
            } else {
                false
            }
        }
        #expect(lines.count == 2)
        #expect(scene.problems(on: Theme.light.surface) == [])
    }

    @Test func aRowOfSharesGrowsThePage() throws {
        let row = RankedRow(
            label: "Unit", detail: "Source, day", low: 0.55, high: 0.55, isApproximate: false, valueText: "55%",
            tint: .sideB)
        let style = try ChartResources.style()
        let heights = [1, 4, 14].map { count in
            RankedChart(rows: Array(repeating: row, count: count)).scene(frame, size: .wide, style: style).height
        }
        #expect(heights[0] < 300 && heights[2] > 450 && heights == heights.sorted())
    }

    @Test func undatedFiguresHaveADashedLine() throws {
        func dashes(isDated: Bool) throws -> [Bool] {
            let card = GlanceCard(value: "76", what: "captured", detail: "a call", isDated: isDated, tint: .sideB)
            return GlanceChart(cards: [card]).scene(frame, size: .wide, style: try ChartResources.style()).items
                .compactMap { if case .line(_, let stroke) = $0.shape { !stroke.dash.isEmpty } else { nil } }
        }
        #expect(try dashes(isDated: true) == [false])
        #expect(try dashes(isDated: false) == [true])
    }

    @Test func aGapBreaksTheLine() throws {
        let points = try ["2023-01-01", "2023-01-11", "2023-01-21", "2023-06-01", "2023-06-11"].map {
            TimeSeriesPoint(date: try date($0), value: 10)
        }
        func lines(gapDays: Int?) throws -> Int {
            let line = TimeSeriesLine(name: "One", points: points, tint: .sideA, gapDays: gapDays)
            return TimeSeriesChart(lines: [line], format: .count)
                .scene(frame, size: .wide, style: try ChartResources.style()).items
                .filter { if case .line = $0.shape { true } else { false } }.count
        }
        #expect(try lines(gapDays: nil) == 1)
        #expect(try lines(gapDays: 30) == 2)
    }

    @Test func theDescriptionTellsTheFigures() throws {
        let scene = try aid(totals: [("2022-02-24", "2022-09-28", 16_200)])
            .scene(frame, size: .wide, style: try ChartResources.style())
        #expect(
            scene.description
                == "Title. Subtitle. Totals: $16.2\u{A0}bn, 24 Feb 2022 – 28 Sep 2022; Packages: $1.1\u{A0}bn, 28 Sep 2022."
        )
    }

    @Test func missingCharactersAndCutTextsAreReported() throws {
        let long = String(repeating: "word ", count: 200)
        let card = GlanceCard(value: "日本", what: long, detail: "", isDated: true, tint: .sideA)
        let scene = GlanceChart(cards: [card]).scene(frame, size: .wide, style: try ChartResources.style())
        #expect(scene.missingCharacters == ["日", "本"])
        #expect(scene.folded == [String(long.dropLast())])
    }

    private func date(_ text: String) throws -> CivilInterval { try #require(CivilInterval(text)) }

    private func aid(totals: [(String, String, Int)]) throws -> PackagesChart {
        PackagesChart(
            amounts: [StatedAmount(date: try date("2022-09-28"), value: 1_100_000_000)],
            totals: try totals.map { baseline, asOf, millions in
                StatedTotal(
                    baseline: try #require(CivilDate(baseline)), asOf: try #require(CivilDate(asOf)),
                    value: Decimal(millions) * 1_000_000)
            }, amountsTitle: "Packages", totalsTitle: "Totals", format: .money(sign: "$"), tint: .sideA)
    }
}

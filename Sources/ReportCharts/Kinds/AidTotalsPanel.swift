internal import Foundation
internal import ReportModel

/// The upper panel for many totals: a line for each baseline, from nothing on its day to each total that was stated.
///
/// The way from a baseline to its first total is dotted, since nobody said what lies between.
struct AidTotalsPanel {
    private struct Line {
        let baseline: CivilDate
        let totals: [AidTotal]
        let color: Color
        let symbol: Scene.Dot.Symbol
        let labelLines: [EndLabels.Line]
    }

    private static let titleHeight = 30.0
    private static let symbols: [Scene.Dot.Symbol] = [.disc, .diamond, .square]
    let axis: ValueAxis
    /// What the labels need on the right of the plot.
    let labelWidth: Double
    private let chart: AidChart
    private let style: ChartStyle
    private let lines: [Line]

    init(_ chart: AidChart, _ style: ChartStyle) {
        self.chart = chart
        self.style = style
        let largest = chart.totals.map(\.value).max() ?? 0
        let least = min(0, chart.totals.map(\.value).min() ?? 0)
        axis = ValueAxis(ValueTicks(from: least, to: largest, count: 4), chart.format, style.words)
        lines = Self.lines(chart, style)
        labelWidth = lines.map { EndLabels.width($0.labelLines, style.type) }.max() ?? 0
    }

    /// With its title and the space below it.
    var height: Double {
        let labels = Double(lines.count) * (2 * Typography.leading + 6)
        return max(140, labels) + Self.titleHeight + 26
    }

    func draw(_ x: TimeScale, in area: Rect, on builder: inout SceneBuilder) {
        let plot = Rect(
            left: area.left, top: area.top + Self.titleHeight, right: area.right,
            bottom: area.bottom - (chart.flows.isEmpty ? 0 : 26))
        let y = LinearScale(axis.ticks.domain, from: plot.bottom, to: plot.top)
        builder.panelTitle(chart.totalsTitle, at: area.top + 12)
        axis.draw(in: plot, y, on: &builder)
        // The first line is the most important one and lies on top.
        for line in lines.reversed() { drawLine(line, x, y, on: &builder) }
        var taken: [Rect] = []
        for line in lines.reversed() { taken += drawPoints(line, x, y, on: &builder) }
        let ends = lines.compactMap { line in
            line.totals.last.map { EndLabels.Label(anchor: Self.place($0, x, y), lines: line.labelLines) }
        }
        taken += EndLabels(ends).draw(
            within: (plot.top - 8)...(plot.bottom + (chart.flows.isEmpty ? 4 : 18)), on: &builder)
        drawValues(x, y, avoiding: taken, within: plot.grown(along: 0, 12), on: &builder)
    }

    private func drawLine(_ line: Line, _ x: TimeScale, _ y: LinearScale, on builder: inout SceneBuilder) {
        let points = line.totals.map { Self.place($0, x, y) }
        guard let first = points.first else { return }
        let start = Point(x(line.baseline), y(0))
        LineMark(points: [start, first], color: line.color, isDotted: true).draw(on: &builder)
        LineMark(points: points, color: line.color).draw(on: &builder)
        let tick = [Point(start.x, start.y - 5), Point(start.x, start.y + 5)]
        builder.add(.mark, .line(tick, Scene.Stroke(Paint(line.color), width: 2.25)))
    }

    private func drawPoints(
        _ line: Line, _ x: TimeScale, _ y: LinearScale, on builder: inout SceneBuilder
    ) -> [Rect] {
        line.totals.map { total in
            let center = Self.place(total, x, y)
            PointMark(color: line.color, symbol: line.symbol, radius: 4).draw(at: center, on: &builder)
            return Rect(x: center.x - 5, y: center.y - 5, width: 10, height: 10)
        }
    }

    /// The totals before the last of each line, where there is room.
    private func drawValues(
        _ x: TimeScale, _ y: LinearScale, avoiding taken: [Rect], within limits: Rect, on builder: inout SceneBuilder
    ) {
        let labels = lines.flatMap { line in
            line.totals.dropLast().map { total in
                let center = Self.place(total, x, y)
                return ValueLabels.Label(
                    text: chart.format.text(total.value, style.words), top: Point(center.x - 14, center.y - 3),
                    weight: total.value.drawn, color: line.color.readable(on: style.theme.surface))
            }
        }
        ValueLabels(labels: labels, style: Typography.small)
            .draw(avoiding: taken, within: limits, on: &builder)
    }

    private static func place(_ total: AidTotal, _ x: TimeScale, _ y: LinearScale) -> Point {
        Point(x(total.asOf), y(total.value.drawn))
    }

    /// By baseline, the latest first, which is most often the one that readers know.
    private static func lines(_ chart: AidChart, _ style: ChartStyle) -> [Line] {
        let baselines = Set(chart.totals.map(\.baseline)).sorted(by: >)
        return baselines.enumerated().map { index, baseline in
            let totals = chart.totals.filter { $0.baseline == baseline }
                .sorted { ($0.asOf, $0.value) < ($1.asOf, $1.value) }
            let color = index == 0 ? style.theme.color(chart.tint) : style.theme.color(.series(index))
            let text = color.readable(on: style.theme.surface)
            return Line(
                baseline: baseline, totals: totals, color: color, symbol: Self.symbols[index % Self.symbols.count],
                labelLines: totals.last.map { EndLabels.lines(of: $0, chart.format, style, text) } ?? [])
        }
    }
}

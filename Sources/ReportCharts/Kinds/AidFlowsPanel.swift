internal import Foundation
internal import ReportModel

/// The lower panel: a bar for each amount on its day, or a pale block over the days that it may belong to.
struct AidFlowsPanel {
    private static let titleHeight = 38.0
    let axis: ValueAxis
    private let chart: AidChart
    private let style: ChartStyle

    init(_ chart: AidChart, _ style: ChartStyle) {
        self.chart = chart
        self.style = style
        let largest = chart.flows.map(\.value).max() ?? 0
        let least = min(0, chart.flows.map(\.value).min() ?? 0)
        axis = ValueAxis(ValueTicks(from: least, to: largest, count: 2), chart.format, style.words)
    }

    /// `right` is where the page's content ends; labels of the last bars may reach beyond the plot.
    func draw(_ x: TimeScale, in area: Rect, right: Double, on builder: inout SceneBuilder) {
        let plot = Rect(left: area.left, top: area.top + Self.titleHeight, right: area.right, bottom: area.bottom)
        let y = LinearScale(axis.ticks.domain, from: plot.bottom, to: plot.top)
        builder.panelTitle(chart.flowsTitle, at: area.top + 14)
        axis.draw(in: plot, y, on: &builder)
        let bars = bars(x, y)
        // Pale blocks first, so that they hide no bar.
        for (flow, bar) in zip(chart.flows, bars) where flow.date.exactDay == nil { drawBlock(bar, on: &builder) }
        for (flow, bar) in zip(chart.flows, bars) where flow.date.exactDay != nil {
            builder.add(.mark, .rect(bar, Paint(builder.theme.color(chart.tint))))
        }
        let labels = zip(chart.flows, bars).map { flow, bar in
            ValueLabels.Label(
                text: chart.format.text(flow.value, style.words), top: Point(bar.middle.x, bar.top),
                weight: flow.value.drawn, color: style.theme.textColor(chart.tint))
        }
        let limits = Rect(left: plot.left + 2, top: plot.top - 18, right: right, bottom: plot.bottom)
        ValueLabels(labels: labels, style: Typography.smallStrong)
            .draw(avoiding: bars, within: limits, on: &builder)
    }

    private func drawBlock(_ bar: Rect, on builder: inout SceneBuilder) {
        let color = builder.theme.color(chart.tint)
        let middle = bar.middle.x
        let fade = [
            Paint.Stop(x: bar.left, strength: 0.25), Paint.Stop(x: middle, strength: 1),
            Paint.Stop(x: bar.right, strength: 0.25),
        ]
        builder.add(.mark, .rect(bar, Paint(color.with(opacity: 0.45), fade: fade)))
        builder.rule(
            .mark, from: Point(bar.left, bar.top), to: Point(bar.right, bar.top), color)
    }

    /// One for each flow, as wide as the days allow, thinner where bars are close.
    private func bars(_ x: TimeScale, _ y: LinearScale) -> [Rect] {
        let centers = chart.flows.compactMap { $0.date.exactDay.map { x($0) } }.sorted()
        let least = zip(centers, centers.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min() ?? 14
        let width = min(14, max(2.5, least - 1.5))
        return chart.flows.map { flow in
            let from = flow.date.earliest.map { x($0) } ?? x.left
            let to = flow.date.latest.map { x($0) } ?? x.right
            let (top, zero) = (y(flow.value.drawn), y(0))
            let side = max(width, to - from) / 2
            return Rect(
                left: (from + to) / 2 - side, top: min(top, zero), right: (from + to) / 2 + side, bottom: max(top, zero)
            )
        }
    }
}

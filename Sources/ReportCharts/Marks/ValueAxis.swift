internal import Foundation

/// Horizontal rules with their values on the left, the zero line darker.
struct ValueAxis {
    let ticks: ValueTicks
    let labels: [String]

    init(_ ticks: ValueTicks, _ format: ValueFormat, _ words: ChartWords) {
        self.ticks = ticks
        labels = format.texts(ticks.values, words)
    }

    /// The room for the labels on the left of the plot.
    func width(_ type: Typeface) -> Double {
        (labels.map { type.width($0, Typography.axisNumber) }.max() ?? 0) + 8
    }

    func draw(in plot: Rect, _ y: LinearScale, on builder: inout SceneBuilder) {
        for (tick, label) in zip(ticks.values, labels) {
            let place = y(tick.drawn)
            let color = tick == 0 ? builder.theme.axis : builder.theme.grid
            builder.rule(.grid, from: Point(plot.left, place), to: Point(plot.right, place), color)
            builder.text(
                .axis, label, x: plot.left - 8, baseline: place + builder.type.rise(Typography.axisNumber),
                Typography.axisNumber, builder.theme.muted, align: .end)
        }
    }
}

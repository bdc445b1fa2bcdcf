internal import Foundation
internal import ReportModel

extension TimeSeriesChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style)
        var measuring = SceneBuilder(width: size.width, height: size.height, scale: size.scale, style: style)
        let column = min(150, page.contentWidth * 0.3)
        let names = lines.map { endLines($0, width: column, style, on: &measuring) }
        let points = lines.flatMap(\.points)
        let days = points.flatMap { [$0.date.earliest, $0.date.latest].compactMap { $0 } }
        guard let first = days.min(), let last = days.max() else {
            return page.begin(contentHeight: 40).builder.finished(describedAs: page.description)
        }
        let axis = ValueAxis(ticks(points), format, style.words)
        let labelHeight = Double(names.joined().count) * Typography.leading + Double(names.count) * 5
        let plotHeight = max(180, page.contentHeight - TimeAxis.height - Self.headroom, labelHeight)
        var (builder, area) = page.begin(contentHeight: plotHeight + TimeAxis.height + Self.headroom)
        builder.inherit(measuring.scene.folded)
        let ends = lines.compactMap { TimeSeriesPlot.sorted($0).last?.date }.compactMap { $0.latest ?? $0.earliest }
        let x = TimeScale.fitting(
            names.map { EndLabels.width($0, style.type) }.max() ?? 0, at: ends.max() ?? last, from: first, to: last,
            left: area.left + axis.width(style.type), right: area.right, words: style.words)
        let plot = Rect(
            left: x.left, top: area.top + Self.headroom, right: x.right, bottom: area.bottom - TimeAxis.height)
        let y = LinearScale(axis.ticks.domain, from: plot.bottom, to: plot.top)
        axis.draw(in: plot, y, on: &builder)
        TimeAxis(scale: x).draw(at: plot.bottom, on: &builder)
        draw(lines.map { TimeSeriesPlot($0, x, y) }, names, in: plot, style, on: &builder)
        return builder.finished(describedAs: page.description + described(style))
    }

    /// Room above the plot for the value of its highest point.
    private static let headroom = 22.0

    private func draw(
        _ plots: [TimeSeriesPlot], _ names: [[EndLabels.Line]], in plot: Rect, _ style: ChartStyle,
        on builder: inout SceneBuilder
    ) {
        for line in plots { line.drawLine(on: &builder) }
        var taken: [Rect] = []
        for line in plots { taken += line.drawPoints(on: &builder) }
        let ends = zip(plots, names).compactMap { $0.endLabel($1) }
        taken += EndLabels(ends).draw(within: (plot.top - 10)...(plot.bottom + 8), on: &builder)
        ValueLabels(labels: plots.flatMap { $0.valueLabels(format, style) }, style: Typography.labelStrong)
            .draw(avoiding: taken, within: plot.grown(along: 0, Self.headroom), on: &builder)
    }

    private func ticks(_ points: [TimeSeriesPoint]) -> ValueTicks {
        let values = points.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } }
        return ValueTicks(
            from: min(0, values.min() ?? 0), to: values.max() ?? 1, count: 5, isWhole: format == .count)
    }

    /// The name and the last value.
    private func endLines(
        _ line: TimeSeriesLine, width: Double, _ style: ChartStyle, on builder: inout SceneBuilder
    ) -> [EndLabels.Line] {
        let names = builder.lines(of: line.name, Typography.labelStrong, width: width, maxLines: 3)
            .map { EndLabels.Line(text: $0, style: Typography.labelStrong, color: style.theme.textColor(line.tint)) }
        let last = TimeSeriesPlot.sorted(line).last { $0.value != nil }
        let value = last?.value.map {
            EndLabels.Line(text: format.text($0, style.words), style: Typography.label, color: style.theme.secondary)
        }
        return names + [value].compactMap { $0 }
    }

    private func described(_ style: ChartStyle) -> String {
        let dates = DateText(words: style.words, withYear: true)
        let told = lines.compactMap { line -> String? in
            let points = TimeSeriesPlot.sorted(line).filter { $0.value != nil }
            guard let first = points.first, let last = points.last else { return nil }
            let ends = first == last ? [first] : [first, last]
            let values = ends.map { "\(format.text($0.value ?? 0, style.words)) (\(dates.text($0.date)))" }
            return "\(line.name): \(values.joined(separator: " – "))".oneLine
        }
        return told.isEmpty ? "" : " " + told.joined(separator: "; ") + "."
    }
}

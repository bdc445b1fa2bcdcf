internal import Foundation
internal import ReportModel

/// A panel for each line over the same days and values; the other lines stand behind it in grey.
package struct MultiplesChart: Hashable, Sendable {
    package let lines: [TimeSeriesLine]
    package let format: ValueFormat

    package init(lines: [TimeSeriesLine], format: ValueFormat) {
        self.lines = lines
        self.format = format
    }
}

extension MultiplesChart: PanelChart {
    private static let narrowestColumn = 140.0
    private static let narrowestPlot = 80.0
    private static let farApart = Decimal(6)

    /// As many as a small picture in a list shows.
    private static let fewPanels = 4

    func chart(measuring: inout SceneBuilder) -> Chart? {
        let lines = measuring.isBare ? Array(lines.prefix(Self.fewPanels)) : lines
        let points = lines.flatMap(\.points)
        let days = points.flatMap(\.date.ends)
        guard let first = days.min(), let last = days.max() else { return nil }
        let style = measuring.style
        let values = lines.flatMap(\.values)
        let hasOwnScales = Self.areFarApart(lines)
        let axes = lines.map { line in
            ValueAxis(hasOwnScales ? line.values : values, format, style.words, count: 2)
        }
        let all = zip(lines, axes).map {
            TimeSeriesMarks($0, axis: $1, days: first...last, among: lines, style)
        }
        let panels = lines.indices.map { index in
            panel(
                lines[index], all[index], among: hasOwnScales ? [] : all, axes[index], measuring: &measuring)
        }
        let gutter = axes.map { $0.width(measuring.type) }.max() ?? 0
        let room = measuring.scene.width - 2 * Typography.margin - (hasOwnScales ? 0 : gutter)
        let label = panels.flatMap(\.annotations).map { $0.width(in: measuring.type) }.max() ?? 0
        let fitting = max(
            1, Int(room / max(Self.narrowestColumn, label + Self.narrowestPlot + (hasOwnScales ? gutter : 0))))
        // Rows of equal length look best: eight panels are four and four, not five and three.
        let rows = (lines.count + fitting - 1) / fitting
        return Chart(
            across: .time(from: first, to: last), panels: panels, columns: max(1, (lines.count + rows - 1) / rows),
            isGrid: true, hasOwnScales: hasOwnScales,
            notes: [hasOwnScales ? style.words.notes.ownScales : ""],
            facts: all.compactMap { $0.fact(format, style.words) })
    }

    /// Whether one line would press most of the others flat.
    private static func areFarApart(_ lines: [TimeSeriesLine]) -> Bool {
        let highest = lines.compactMap { $0.values.max() }.sorted()
        guard let most = highest.last else { return false }
        return most > highest[(highest.count - 1) / 2] * farApart
    }

    private func panel(
        _ line: TimeSeriesLine, _ marks: TimeSeriesMarks, among all: [TimeSeriesMarks], _ axis: ValueAxis,
        measuring: inout SceneBuilder
    ) -> Panel {
        var panel = Panel(title: line.name, upright: .values(axis), leastHeight: measuring.isBare ? 50 : 90)
        let grey = measuring.theme.neutral.with(opacity: 0.26)
        panel.marks = all.flatMap { $0.lines(color: grey, width: 1) } + marks.areas(base: axis.base) + marks.bands
        panel.marks += marks.lines + marks.lastPoint
        panel.annotations = marks.lastValue(format, measuring.style.words)
        return panel
    }
}

extension TimeSeriesLine {
    /// Of all points, bounds included.
    var values: [Decimal] { points.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } }
}

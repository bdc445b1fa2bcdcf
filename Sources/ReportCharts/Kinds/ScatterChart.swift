internal import Foundation
internal import ReportModel

/// One figure of a scatter chart, with the word that tells it from the others.
package struct ScatterFigure: Hashable, Sendable {
    package let point: TimeSeriesPoint
    /// Where it happened, or who says so; may be empty.
    package let label: String
    package let tint: Tint

    package init(point: TimeSeriesPoint, label: String, tint: Tint) {
        self.point = point
        self.label = label
        self.tint = tint
    }
}

/// Single figures over time, each at its day: nothing lies between them, so nothing connects them.
package struct ScatterChart: Hashable, Sendable {
    package let figures: [ScatterFigure]
    package let key: [KeyEntry]
    package let events: [EventRule]
    package let format: ValueFormat

    package init(figures: [ScatterFigure], key: [KeyEntry] = [], events: [EventRule] = [], format: ValueFormat) {
        self.figures = figures
        self.key = key
        self.events = events
        self.format = format
    }
}

extension ScatterChart: PanelChart {
    /// The largest figures have their value and their word beside them, where there is room.
    private static let mostLabels = 10
    private static let fewLabels = 5

    func chart(measuring: inout SceneBuilder) -> Chart? {
        let points = figures.map(\.point)
        let days = points.flatMap(\.date.ends)
        guard let first = days.min(), let last = days.max() else { return nil }
        let style = measuring.style
        let axis = ValueAxis(lines.flatMap(\.values), format, style.words, mayBeLog: true)
        let plots = lines.map { TimeSeriesMarks($0, axis: axis, days: first...last, among: lines, style) }
        var panel = Panel(upright: .values(axis), leastHeight: measuring.isBare ? 100 : 220, headroom: 24)
        panel.marks = plots.flatMap(\.bands) + plots.flatMap(\.points)
        panel.annotations = annotations(days: first...last, measuring: &measuring)
        return Chart(
            across: .time(from: first, to: last), panels: [panel], events: measuring.isBare ? [] : events,
            key: measuring.isBare ? [] : key.shown(for: figures.map(\.tint), style.theme),
            notes: notes(axis, style.words),
            facts: facts(style.words))
    }

    /// The figures of each tint, in the order of the tints.
    private var lines: [TimeSeriesLine] {
        var order: [Tint] = []
        for figure in figures where !order.contains(figure.tint) { order.append(figure.tint) }
        return order.map { tint in
            TimeSeriesLine(
                name: "", points: figures.filter { $0.tint == tint }.map(\.point), tint: tint, isConnected: false)
        }
    }

    private func annotations(days: ClosedRange<CivilDate>, measuring: inout SceneBuilder) -> [Annotation] {
        let most = measuring.isBare ? 0 : measuring.scene.width > 600 ? Self.mostLabels : Self.fewLabels
        var told: Set<String> = []
        let largest = figures.sorted { ($1.size, $0.label) < ($0.size, $1.label) }.prefix(most)
            .filter { told.insert("\($0.size) \($0.label)").inserted }
        let (theme, words) = (measuring.theme, measuring.style.words)
        return largest.map { figure in
            let value = figure.point.text(format, words)
            let lines =
                measuring.lines(
                    value, Typography.labelStrong, theme.textColor(figure.tint), width: 170, maxLines: 1)
                + measuring.lines(figure.label, Typography.small, theme.secondary, width: 170, maxLines: 1)
            return Annotation(
                at: Position(figure.point.x(days), figure.size.drawn), lines: lines,
                place: .near([.right, .above, .left, .below], weight: figure.size.drawn),
                distance: figure.point.hasOpenBound ? 12 : 8)
        }
    }

    private func notes(_ axis: ValueAxis, _ words: ChartWords) -> [String] {
        let points = figures.map(\.point)
        return [
            axis.isLog ? words.notes.log : "", points.contains(where: \.isStretch) ? words.notes.stretch : "",
            points.contains(where: \.hasOpenBound) ? words.notes.arrow : "",
            points.contains(where: \.isPlanned) ? words.notes.hollow : "",
            points.contains(where: \.isRevised) ? words.notes.revised : "",
        ]
    }

    private func facts(_ words: ChartWords) -> [String] {
        let sorted = figures.sorted { ($0.size, $0.label) < ($1.size, $1.label) }
        let days = figures.map { $0.point.date.latest ?? $0.point.date.earliest }
        let lastDay = days.compactMap { $0 }.max()
        guard let lowest = sorted.first, let highest = sorted.last,
            let last = zip(figures, days).first(where: { $0.1 == lastDay })?.0
        else { return [] }
        let sentence = words.facts.scatter.filled([
            "count": String(figures.count), "highest": told(highest, words), "lowest": told(lowest, words),
            "last": told(last, words),
        ])
        let ranges = figures.count { $0.point.low != $0.point.high }
        guard ranges > 0 else { return [sentence] }
        let total = String(figures.count)
        return [sentence, words.facts.ranges.filled(["count": String(ranges), "total": total])]
    }

    private func told(_ figure: ScatterFigure, _ words: ChartWords) -> String {
        let dates = DateText(words: words, withYear: true)
        let date = [figure.label.oneLine, dates.text(figure.point.date)].filter { !$0.isEmpty }.joined(separator: ", ")
        return words.facts.point.filled(["value": figure.point.text(format, words), "date": date])
    }
}

extension ScatterFigure {
    fileprivate var size: Decimal { point.size }
}

extension TimeSeriesPoint {
    /// Whether its day is not known exactly.
    var isStretch: Bool { date.earliest != date.latest }
}

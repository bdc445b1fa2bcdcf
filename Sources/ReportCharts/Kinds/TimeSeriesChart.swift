package import Foundation
package import ReportModel

/// One value of a line with its day and its bounds.
package struct TimeSeriesPoint: Hashable, Sendable {
    package let date: CivilInterval
    /// Nil where only bounds are known.
    package let value: Decimal?
    package let low: Decimal?
    package let high: Decimal?
    /// Planned or expected values are drawn hollow.
    package let isPlanned: Bool
    /// Whether the same source has since replaced an earlier value for that day by this one.
    package let isRevised: Bool
    /// How it was said where only bounds are known: `more than 100`; nil writes the bounds.
    package let boundText: String?

    package init(
        date: CivilInterval, value: Decimal?, low: Decimal? = nil, high: Decimal? = nil, isPlanned: Bool = false,
        isRevised: Bool = false, boundText: String? = nil
    ) {
        self.date = date
        self.value = value
        self.low = low
        self.high = high
        self.isPlanned = isPlanned
        self.isRevised = isRevised
        self.boundText = boundText
    }
}

/// Comparable values by one recorder.
package struct TimeSeriesLine: Hashable, Sendable {
    package let name: String
    /// In any order; points without a value break the line.
    package let points: [TimeSeriesPoint]
    package let tint: Tint
    /// Days without a figure after which the line is broken; nil draws it through.
    package let gapDays: Int?
    /// Whether it is what one side says of itself or of its enemy; such lines are dashed.
    package let isOneSided: Bool
    /// Whether there is something between its values; what happens at single times has none.
    package let isConnected: Bool

    package init(
        name: String, points: [TimeSeriesPoint], tint: Tint, gapDays: Int? = nil, isOneSided: Bool = false,
        isConnected: Bool = true
    ) {
        self.name = name
        self.points = points
        self.tint = tint
        self.gapDays = gapDays
        self.isOneSided = isOneSided
        self.isConnected = isConnected
    }
}

/// Values over time, a line for each series with its name at its end; two or three values of one are connected by dots.
package struct TimeSeriesChart: Hashable, Sendable {
    package let lines: [TimeSeriesLine]
    package let events: [EventRule]
    package let format: ValueFormat

    package init(lines: [TimeSeriesLine], events: [EventRule] = [], format: ValueFormat) {
        self.lines = lines
        self.events = events
        self.format = format
    }
}

extension TimeSeriesChart: PanelChart {
    func chart(measuring: inout SceneBuilder) -> Chart? {
        let points = lines.flatMap(\.points)
        let days = points.flatMap(\.date.ends)
        guard let first = days.min(), let last = days.max() else { return nil }
        let style = measuring.style
        let axis = ValueAxis(lines.flatMap(\.values), format, style.words, mayBeLog: true)
        let plots = lines.map { TimeSeriesMarks($0, axis: axis, days: first...last, among: lines, style) }
        var panel = Panel(upright: .values(axis))
        panel.marks = plots.flatMap(\.bands) + plots.flatMap(\.lines) + plots.flatMap(\.points)
        let width = min(150, (measuring.scene.width - 2 * Typography.margin) * 0.3)
        for plot in plots {
            panel.annotations += plot.annotations(format, width: width, measuring: &measuring)
        }
        panel.headroom = plots.contains(where: \.isFew) ? 30 : 6
        if measuring.isBare { panel.leastHeight = 100 }
        return Chart(
            across: .time(from: first, to: last), panels: [panel], events: measuring.isBare ? [] : events,
            notes: notes(isLog: axis.isLog, plots, style.words),
            facts: plots.compactMap { $0.fact(format, style.words) })
    }

    private func notes(isLog: Bool, _ plots: [TimeSeriesMarks], _ words: ChartWords) -> [String] {
        let points = lines.flatMap(\.points)
        return [
            isLog ? words.notes.log : "", plots.contains(where: \.isFew) ? words.notes.dotted : "",
            lines.contains(where: \.isOneSided) ? words.notes.dashed : "",
            points.contains(where: \.hasOpenBound) ? words.notes.arrow : "",
            points.contains(where: \.isPlanned) ? words.notes.hollow : "",
            points.contains(where: \.isRevised) ? words.notes.revised : "",
        ]
    }
}

extension CivilInterval {
    /// Its first and its last day, as far as they are known.
    var ends: [CivilDate] { [earliest, latest].compactMap { $0 } }
}

extension TimeSeriesPoint {
    /// For ordering: what is stated, else the bound that is known.
    package var size: Decimal { value ?? low ?? high ?? 0 }

    /// Whether it is known to be more, or less, than a number, and nothing else.
    var hasOpenBound: Bool { value == nil && (low == nil) != (high == nil) }
}

internal import Foundation
internal import ReportModel

/// One line of a time series at its place in the plot.
struct TimeSeriesPlot {
    /// A stretch of the line without gaps.
    typealias Run = [TimeSeriesPoint]

    /// So few points stand for themselves: each with its value, and nothing is known between them.
    static let fewPoints = 3
    let line: TimeSeriesLine
    private let runs: [Run]
    private let x: TimeScale
    private let y: LinearScale

    init(_ line: TimeSeriesLine, _ x: TimeScale, _ y: LinearScale) {
        (self.line, self.x, self.y) = (line, x, y)
        let sorted = Self.sorted(line)
        var runs: [Run] = []
        var last: TimeSeriesPoint?
        for point in sorted {
            let isGap = Self.isGap(after: last, before: point, line.gapDays)
            if isGap || runs.isEmpty { runs.append([]) }
            runs[runs.count - 1].append(point)
            last = point
        }
        self.runs = runs
    }

    /// By their middle days; what has no day in the calendar is left out.
    static func sorted(_ line: TimeSeriesLine) -> [TimeSeriesPoint] {
        line.points.enumerated().filter { $0.element.middle != nil }
            .sorted { ($0.element.middle ?? 0, $0.offset) < ($1.element.middle ?? 0, $1.offset) }.map(\.element)
    }

    private static func isGap(after last: TimeSeriesPoint?, before next: TimeSeriesPoint, _ days: Int?) -> Bool {
        guard let last, let from = last.middle, let to = next.middle else { return false }
        if (last.value == nil) != (next.value == nil) { return true }
        return days.map { to - from > $0 } ?? false
    }

    private var points: [TimeSeriesPoint] { runs.flatMap { $0 } }
    private var isFew: Bool { points.count <= Self.fewPoints }

    func drawLine(on builder: inout SceneBuilder) {
        let color = builder.theme.color(line.tint)
        for run in runs {
            let bounded = run.filter { $0.low != nil && $0.high != nil }
            let band = AreaMark(
                uppers: bounded.map { Point(place($0), y($0.high?.drawn ?? 0)) },
                lowers: bounded.map { Point(place($0), y($0.low?.drawn ?? 0)) }, color: color)
            band.draw(on: &builder)
            LineMark(points: run.compactMap(center), color: color, isDotted: isFew).draw(on: &builder)
        }
    }

    /// Gives the places that the dots take.
    func drawPoints(on builder: inout SceneBuilder) -> [Rect] {
        let color = builder.theme.color(line.tint)
        let radius = isFew ? 5.0 : points.count > 30 ? 2.5 : 3.25
        return points.compactMap { point in
            guard let center = center(point) else { return nil }
            if let from = point.date.earliest, let to = point.date.latest, x(to) - x(from) > 2 * radius {
                let whisker = [Point(x(from), center.y), Point(x(to), center.y)]
                builder.add(.mark, .line(whisker, Scene.Stroke(Paint(color.with(opacity: 0.3)), width: 4)))
            }
            let isLast = point == points.last
            if points.count <= 60 || isLast {
                PointMark(color: color, radius: isLast ? max(radius, 3.5) : radius).draw(at: center, on: &builder)
            }
            return Rect(x: center.x, y: center.y, width: 0, height: 0).grown(by: radius + 1)
        }
    }

    /// Beside the last point, or behind the days that it may belong to.
    func endLabel(_ lines: [EndLabels.Line]) -> EndLabels.Label? {
        guard let last = points.last(where: { $0.value != nil }), let center = center(last) else { return nil }
        let end = last.date.latest.map { x($0) } ?? center.x
        return EndLabels.Label(anchor: Point(max(center.x, end), center.y), lines: lines)
    }

    /// The values of a short line but the last, which its name tells.
    func valueLabels(_ format: ValueFormat, _ style: ChartStyle) -> [ValueLabels.Label] {
        guard isFew else { return [] }
        return points.dropLast().compactMap { point in
            guard let value = point.value, let center = center(point) else { return nil }
            return ValueLabels.Label(
                text: format.text(value, style.words), top: Point(center.x, center.y - 4), weight: value.drawn,
                color: style.theme.textColor(line.tint))
        }
    }

    private func center(_ point: TimeSeriesPoint) -> Point? {
        point.value.map { Point(place(point), y($0.drawn)) }
    }

    private func place(_ point: TimeSeriesPoint) -> Double {
        let days = [point.date.earliest, point.date.latest].compactMap { $0 }.map { x($0) }
        return days.reduce(0, +) / Double(max(1, days.count))
    }
}

extension TimeSeriesPoint {
    /// The number of the day in the middle of its dates; nil for a date without any.
    fileprivate var middle: Int? {
        guard let first = date.earliest ?? date.latest, let last = date.latest ?? date.earliest else { return nil }
        return (first.dayNumber + last.dayNumber) / 2
    }
}

internal import Foundation
internal import ReportModel

/// The marks and words of one line of a time series.
struct TimeSeriesMarks {
    /// So few points stand for themselves: each with its value, and nothing is known between them.
    static let fewPoints = 3
    /// Beyond so many in all lines, dots would hide the lines.
    private static let mostDots = 90

    private let line: TimeSeriesLine
    private let sorted: [TimeSeriesPoint]
    /// Stretches of the line without gaps.
    private let runs: [[TimeSeriesPoint]]
    private let days: ClosedRange<CivilDate>
    private let color: Color
    private let textColor: Color
    private let secondary: Color
    private let showsDots: Bool

    init(
        _ line: TimeSeriesLine, axis: ValueAxis, days: ClosedRange<CivilDate>, among all: [TimeSeriesLine],
        _ style: ChartStyle
    ) {
        (self.line, self.days) = (line, days)
        sorted = line.points.enumerated().filter { $0.element.middle != nil }
            .sorted { ($0.element.middle ?? 0, $0.offset) < ($1.element.middle ?? 0, $1.offset) }.map(\.element)
        runs = Self.runs(sorted, gapDays: line.gapDays)
        color = style.theme.color(line.tint)
        textColor = style.theme.textColor(line.tint)
        secondary = style.theme.secondary
        // What nothing connects would not be seen without its dots.
        showsDots = !line.isConnected || all.reduce(0) { $0 + $1.points.count } <= Self.mostDots
    }

    /// Whether its values are too few for a line.
    var isFew: Bool { line.isConnected && (2...Self.fewPoints).contains(sorted.count { $0.value != nil }) }

    private static func runs(_ points: [TimeSeriesPoint], gapDays: Int?) -> [[TimeSeriesPoint]] {
        var (runs, last) = ([[TimeSeriesPoint]](), TimeSeriesPoint?.none)
        for point in points {
            let isGap = last.map { ($0.value == nil) != (point.value == nil) || $0.isFar(from: point, gapDays) } ?? true
            if isGap { runs.append([]) }
            runs[runs.count - 1].append(point)
            last = point
        }
        return runs
    }
}

// MARK: - Marks

extension TimeSeriesMarks {
    /// Bands where bounds follow one another, bars where they stand alone, arrows where one side is open.
    var bands: [any Mark] {
        runs.flatMap { run -> [any Mark] in
            let bounded = run.filter { $0.low != nil && $0.high != nil && $0.low != $0.high }
            let uppers = bounded.map { Position($0.x(days), $0.high?.drawn ?? 0) }
            let lowers = bounded.map { Position($0.x(days), $0.low?.drawn ?? 0) }
            if line.isConnected, run.allSatisfy({ $0.value != nil }), bounded.count > 1 {
                return [AreaMark(uppers: uppers, lowers: lowers, color: color)]
            }
            return zip(lowers, uppers).map { low, high in
                BarMark(from: low, to: high, color: color.with(opacity: 0.4), thickness: 5, look: .round)
            } + run.filter(\.hasOpenBound).map(arrow)
        }
    }

    private func arrow(_ point: TimeSeriesPoint) -> any Mark {
        let bound = point.low ?? point.high ?? 0
        return RuleMark.arrow(
            from: Position(point.x(days), bound.drawn), reach: Point(0, point.low == nil ? 20 : -20), color: color)
    }

    var lines: [any Mark] {
        guard line.isConnected else { return [] }
        return runs.map { run in
            LineMark(
                points: run.compactMap { $0.position(days) }, color: color,
                style: isFew ? .dotted : line.isOneSided ? .dashed : .solid)
        }
    }

    /// Stretches of uncertain days, then dots; of a crowded line only the last.
    var points: [any Mark] {
        let last = sorted.last { $0.value != nil }
        return sorted.flatMap { point -> [any Mark] in
            guard let place = point.position(days), showsDots || point == last else { return [] }
            return whisker(point, at: place) + dots(point, at: place)
        }
    }

    private func whisker(_ point: TimeSeriesPoint, at place: Position) -> [any Mark] {
        guard let from = point.date.earliest, let to = point.date.latest, from < to else { return [] }
        let ends = [from, to].map { Position(Double($0.dayNumber), place.y) }
        let pale = color.with(opacity: 0.35)
        return [
            point.date.isUncertainDay
                ? BarMark.uncertainDay(from: ends[0], to: ends[1], color: pale)
                : BarMark(from: ends[0], to: ends[1], color: pale, thickness: 4, look: .round)
        ]
    }

    private func dots(_ point: TimeSeriesPoint, at place: Position) -> [any Mark] {
        let isLarge = line.isConnected && (isFew || sorted.count == 1)
        let radius = isLarge ? 5 : point.isPlanned ? 4.5 : 3.25
        // Points that no line holds together are told apart by their shape too.
        let symbol = point.isPlanned ? Scene.Dot.Symbol.ring : line.isConnected ? .disc : line.tint.symbol
        let dot = PointMark(at: place, color: color, symbol: symbol, radius: radius)
        return point.isRevised ? [PointMark(at: place, color: color, symbol: .ring, radius: radius + 3), dot] : [dot]
    }
}

// MARK: - Words

extension TimeSeriesMarks {
    /// The name and the last value at the end; of a short line the other values too.
    func annotations(_ format: ValueFormat, width: Double, measuring: inout SceneBuilder) -> [Annotation] {
        guard let last = sorted.last else { return [] }
        let words = measuring.style.words
        let name = measuring.lines(line.name, Typography.labelStrong, textColor, width: width, maxLines: 3)
        let end = Annotation(
            at: Position(last.x(days), (last.value ?? last.low ?? last.high ?? 0).drawn),
            lines: name
                + measuring.lines(last.text(format, words), Typography.label, secondary, width: width, maxLines: 2),
            place: .end)
        guard sorted.count <= Self.fewPoints else { return [end] }
        return [end]
            + sorted.dropLast().compactMap { point in
                guard let place = point.position(days), let value = point.value else { return nil }
                return Annotation(
                    at: place, lines: [line(format.text(value, words), Typography.labelStrong, textColor)],
                    place: .near([.above, .below, .left], weight: value.drawn))
            }
    }

    private func line(_ text: String, _ style: TextStyle, _ color: Color) -> Annotation.Line {
        Annotation.Line(text: text, style: style, color: color)
    }

    /// From where to where it goes, its extremes if they are not its ends, and how much of it is uncertain.
    func fact(_ format: ValueFormat, _ words: ChartWords) -> String? {
        let exact = sorted.filter { $0.value != nil }
        let known = exact.isEmpty ? sorted : exact
        guard let first = known.first, let last = known.last else { return nil }
        let dates = DateText(words: words, withYear: true)
        func told(_ point: TimeSeriesPoint) -> String {
            words.facts.point.filled(["value": point.text(format, words), "date": dates.text(point.date)])
        }
        guard first != last else { return words.facts.one.filled(["name": line.name.oneLine, "point": told(first)]) }
        let highest = known.max { $0.size < $1.size } ?? first
        let lowest = known.min { $0.size < $1.size } ?? first
        let areEnds = [highest, lowest].allSatisfy { [first.size, last.size].contains($0.size) }
        let sentence = (areEnds ? words.facts.ends : words.facts.series).filled([
            "name": line.name.oneLine, "first": told(first), "last": told(last), "highest": told(highest),
            "lowest": told(lowest), "count": ValueFormat.count.text(Decimal(known.count), words),
        ])
        let ranges = sorted.count { $0.low != $0.high }
        guard ranges > 0 else { return sentence }
        return sentence + " "
            + words.facts.ranges.filled(["count": String(ranges), "total": String(sorted.count)])
    }
}

extension TimeSeriesPoint {
    /// The number of the day in the middle of its dates; nil for a date without any.
    var middle: Int? {
        guard let first = date.earliest ?? date.latest, let last = date.latest ?? date.earliest else { return nil }
        return (first.dayNumber + last.dayNumber) / 2
    }

    func isFar(from other: TimeSeriesPoint, _ gapDays: Int?) -> Bool {
        guard let gapDays, let one = middle, let next = other.middle else { return false }
        return next - one > gapDays
    }

    /// The middle of its days; an open side ends with the chart.
    func x(_ days: ClosedRange<CivilDate>) -> Double {
        let from = date.earliest ?? days.lowerBound
        let to = date.latest ?? days.upperBound
        return Double(from.dayNumber + to.dayNumber) / 2
    }

    fileprivate func position(_ days: ClosedRange<CivilDate>) -> Position? {
        value.map { Position(x(days), $0.drawn) }
    }

    /// `1,310 (1,090–1,600)`, `1,090–1,600`, `at least 1,090`.
    package func text(_ format: ValueFormat, _ words: ChartWords) -> String {
        let bounds = [low, high].compactMap { $0 }.map { format.text($0, words) }
        let range =
            bounds.count == 2 && bounds[0] != bounds[1]
            ? words.range.filled(["low": bounds[0], "high": bounds[1]]) : nil
        guard let value else {
            if let boundText { return boundText }
            if let range { return range }
            let pattern = low == nil ? words.atMost : words.atLeast
            return pattern.filled(["value": bounds.first ?? ""])
        }
        return format.text(value, words) + (range.map { " (\($0))" } ?? "")
    }
}

// MARK: - Small multiples

extension TimeSeriesMarks {
    /// The line behind others.
    func lines(color: Color, width: Double) -> [any Mark] {
        guard line.isConnected else { return [] }
        return runs.map { LineMark(points: $0.compactMap { $0.position(days) }, color: color, width: width) }
    }

    /// From the line down to the base of the axis.
    func areas(base: Double) -> [any Mark] {
        guard line.isConnected else { return [] }
        return runs.map { run in
            let uppers = run.compactMap { $0.position(days) }
            return AreaMark(
                uppers: uppers, lowers: uppers.map { Position($0.x, base) }, color: color, opacity: 0.1)
        }
    }

    var lastPoint: [any Mark] {
        let last = sorted.last { $0.value != nil }
        return last?.position(days).map { [PointMark(at: $0, color: color, radius: 3.75)] } ?? []
    }

    func lastValue(_ format: ValueFormat, _ words: ChartWords) -> [Annotation] {
        guard let last = sorted.last(where: { $0.value != nil }), let value = last.value,
            let place = last.position(days)
        else { return [] }
        let text = Annotation.Line(text: format.text(value, words), style: Typography.labelStrong, color: textColor)
        return [Annotation(at: place, lines: [text], place: .end, distance: 8)]
    }
}

/// A bar from one place to another along one of the axes: a value from zero on, an interval, a stretch of days.
struct BarMark: Mark {
    enum Look: Hashable {
        /// Sharp ends, for values that are counted from a baseline.
        case square
        /// Round ends, for stretches and intervals.
        case round
        /// A round outline, for what is only planned.
        case hollow
    }

    var from: Position
    var to: Position
    var color: Color
    /// Across the bar, in logical pixels.
    var thickness = 8.0
    var look = Look.square
    /// Ends that are not known exactly, or that lie beyond the plot, fade out; for horizontal bars.
    var fadesStart = false
    var fadesEnd = false

    /// One unknown day of a stretch: thin, pale, fading on both sides.
    static func uncertainDay(from: Position, to: Position, color: Color) -> BarMark {
        BarMark(
            from: from, to: to, color: color.with(opacity: 0.6), thickness: 5, look: .round, fadesStart: true,
            fadesEnd: true)
    }

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        let (start, end) = (plot(from), plot(to))
        if look == .square {
            drawSquare(start, end, on: &builder)
        } else {
            drawRound(start, end, inset: 0, Paint(color, fade: stops(start.x, end.x)), on: &builder)
            if look == .hollow { drawRound(start, end, inset: 1.5, .page, on: &builder) }
        }
    }

    private func drawSquare(_ start: Point, _ end: Point, on builder: inout SceneBuilder) {
        let side = thickness / 2
        let isVertical = abs(end.y - start.y) > abs(end.x - start.x) || start.x == end.x
        let rect = Rect(
            left: min(start.x, end.x), top: min(start.y, end.y), right: max(start.x, end.x), bottom: max(start.y, end.y)
        )
        let bar = isVertical ? rect.grown(along: side, 0) : rect.grown(along: 0, side)
        guard isVertical ? bar.height > 0 : bar.width > 0 else { return }
        builder.add(.mark, .rect(bar, Paint(color, fade: stops(bar.left, bar.right))))
    }

    private func drawRound(
        _ start: Point, _ end: Point, inset: Double, _ paint: Paint, on builder: inout SceneBuilder
    ) {
        let radius = thickness / 2
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = max(0.01, (dx * dx + dy * dy).squareRoot())
        // A fading end needs no cap; a bar shorter than it is thick is a dot.
        let before = min(fadesStart ? 0 : radius, length / 2)
        let after = min(fadesEnd ? 0 : radius, length / 2 - 0.005)
        let line = [
            Point(start.x + dx / length * before, start.y + dy / length * before),
            Point(end.x - dx / length * after, end.y - dy / length * after),
        ]
        builder.add(.mark, .line(line, Scene.Stroke(paint, width: thickness - 2 * inset)))
    }

    private func stops(_ left: Double, _ right: Double) -> [Paint.Stop] {
        guard fadesStart || fadesEnd else { return [] }
        let reach = min(44, (right - left) * (fadesStart && fadesEnd ? 0.5 : 0.7))
        let start = [
            Paint.Stop(x: left, strength: fadesStart ? 0 : 1), Paint.Stop(x: left + reach, strength: 1),
        ]
        let end = [
            Paint.Stop(x: right - reach, strength: 1), Paint.Stop(x: right, strength: fadesEnd ? 0 : 1),
        ]
        return (fadesStart ? start : []) + (fadesEnd ? end : [])
    }
}

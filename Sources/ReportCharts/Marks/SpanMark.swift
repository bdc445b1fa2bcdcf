/// A stretch on the horizontal axis, in logical pixels: a bar with round ends.
struct SpanMark {
    var left: Double
    var right: Double
    var color: Color
    var thickness = 8.0
    /// Ends that are not known exactly, or that lie beyond the plot, fade out.
    var fadesLeft = false
    var fadesRight = false
    var isHollow = false

    /// One unknown day of the stretch: thin, pale, fading on both sides.
    var uncertain: SpanMark {
        var span = self
        (span.fadesLeft, span.fadesRight, span.thickness, span.color) = (true, true, 5, color.with(opacity: 0.55))
        return span
    }

    var hollow: SpanMark {
        var span = self
        span.isHollow = true
        return span
    }

    func draw(at y: Double, on builder: inout SceneBuilder) {
        line(at: y, inset: 0, Paint(color, fade: stops), on: &builder)
        guard isHollow else { return }
        line(at: y, inset: 1.5, Paint(builder.theme.surface), on: &builder)
    }

    private func line(at y: Double, inset: Double, _ paint: Paint, on builder: inout SceneBuilder) {
        let radius = thickness / 2
        // A fading end needs no cap.
        let from = left + (fadesLeft ? 0 : radius)
        let to = max(from + 0.01, right - (fadesRight ? 0 : radius))
        let stroke = Scene.Stroke(paint, width: thickness - 2 * inset)
        builder.add(.mark, .line([Point(from, y), Point(to, y)], stroke))
    }

    private var stops: [Paint.Stop] {
        guard fadesLeft || fadesRight else { return [] }
        let reach = min(44, (right - left) * (fadesLeft && fadesRight ? 0.5 : 0.7))
        let start = [
            Paint.Stop(x: left, strength: fadesLeft ? 0 : 1), Paint.Stop(x: left + reach, strength: 1),
        ]
        let end = [
            Paint.Stop(x: right - reach, strength: 1), Paint.Stop(x: right, strength: fadesRight ? 0 : 1),
        ]
        return (fadesLeft ? start : []) + (fadesRight ? end : [])
    }
}

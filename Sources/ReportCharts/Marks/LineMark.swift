/// A line through values, in logical pixels.
struct LineMark {
    var points: [Point]
    var color: Color
    /// Dotted where nothing is known between two points.
    var isDotted = false

    func draw(on builder: inout SceneBuilder) {
        guard points.count > 1 else { return }
        let stroke =
            isDotted
            ? Scene.Stroke(Paint(color.with(opacity: 0.8)), width: 2, dash: [0.6, 5])
            : Scene.Stroke(Paint(color), width: 2.25)
        builder.add(.mark, .line(points, stroke))
    }
}

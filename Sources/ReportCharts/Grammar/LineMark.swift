/// A line through values.
struct LineMark: Mark {
    enum Style: Hashable {
        case solid
        /// The claims of one side about itself or its enemy.
        case dashed
        /// Nothing is known between two values.
        case dotted
    }

    var points: [Position]
    var color: Color
    var style = Style.solid
    var width = 2.25
    /// Holds each value up to the next one.
    var isStepped = false

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        guard points.count > 1 else { return }
        let line = (isStepped ? points.stepped : points).map { plot($0) }
        builder.add(.mark, .line(line, stroke))
    }

    private var stroke: Scene.Stroke {
        switch style {
        case .solid: Scene.Stroke(Paint(color), width: width)
        case .dashed: Scene.Stroke(Paint(color), width: width, dash: [7, 4.5], roundCaps: false)
        case .dotted: Scene.Stroke(Paint(color.with(opacity: 0.8)), width: 2, dash: [0.6, 5])
        }
    }
}

extension [Position] {
    /// With a corner before each rise or fall.
    var stepped: [Position] {
        var line = Array(prefix(1))
        for (one, next) in zip(self, dropFirst()) { line += [Position(next.x, one.y), next] }
        return line
    }
}

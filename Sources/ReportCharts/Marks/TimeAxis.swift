/// The ticks and dates below a plot.
struct TimeAxis {
    /// The room it takes below the plot.
    static let height = 40.0
    let scale: TimeScale

    func drawGrid(top: Double, bottom: Double, on builder: inout SceneBuilder) {
        for tick in scale.ticks {
            let x = scale(tick.day)
            builder.rule(.grid, from: Point(x, top), to: Point(x, bottom), builder.theme.grid)
        }
    }

    /// Labels that would touch a neighbour are left out; those at the ends move inside the page.
    func draw(at y: Double, on builder: inout SceneBuilder) {
        let color = builder.theme.axis
        builder.rule(.axis, from: Point(scale.left, y), to: Point(scale.right, y), color)
        var (labelEnd, contextEnd) = (-Double.infinity, -Double.infinity)
        for tick in scale.ticks {
            let x = scale(tick.day)
            builder.rule(.axis, from: Point(x, y), to: Point(x, y + (tick.context == nil ? 5 : 7)), color)
            let label = Self.place(tick.label, Typography.axis, at: x, after: labelEnd + 6, margin: 6, builder)
            guard let label else { continue }
            builder.text(.axis, tick.label, x: label.left, baseline: y + 19, Typography.axis, builder.theme.muted)
            labelEnd = label.right
            guard let context = tick.context,
                let place = Self.place(
                    context, Typography.axisContext, at: x, after: contextEnd + 8, margin: Typography.margin, builder)
            else { continue }
            builder.text(
                .axis, context, x: place.left, baseline: y + 34, Typography.axisContext, builder.theme.secondary)
            contextEnd = place.right
        }
    }

    private static func place(
        _ text: String, _ style: TextStyle, at x: Double, after end: Double, margin: Double, _ builder: SceneBuilder
    ) -> (left: Double, right: Double)? {
        let width = builder.type.width(text, style)
        let left = min(max(x - width / 2, margin), builder.scene.width - margin - width)
        return left >= end ? (left, left + width) : nil
    }
}

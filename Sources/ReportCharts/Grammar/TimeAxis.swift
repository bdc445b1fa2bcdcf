/// The ticks and dates below a plot.
struct TimeAxis {
    let scale: TimeScale

    /// The room it takes below the plot.
    var height: Double { scale.ticks.contains { $0.context != nil } ? 40 : 26 }

    func drawGrid(top: Double, bottom: Double, on builder: inout SceneBuilder) {
        for tick in scale.ticks {
            let x = scale(tick.day)
            builder.rule(.grid, from: Point(x, top), to: Point(x, bottom), builder.theme.grid)
        }
    }

    /// Labels that would touch a neighbour are left out; those at the ends move inside `limits`.
    func draw(at y: Double, within limits: ClosedRange<Double>, on builder: inout SceneBuilder) {
        let color = builder.theme.axis
        builder.rule(.axis, from: Point(scale.left, y), to: Point(scale.right, y), color)
        var (labelEnd, contextEnd) = (-Double.infinity, -Double.infinity)
        for tick in scale.ticks {
            let x = scale(tick.day)
            builder.rule(.axis, from: Point(x, y), to: Point(x, y + (tick.context == nil ? 5 : 7)), color)
            let label = Self.place(tick.label, Typography.axis, at: x, after: labelEnd + 6, within: limits, builder)
            guard let label else { continue }
            builder.text(.axis, tick.label, x: label.left, baseline: y + 19, Typography.axis, builder.theme.muted)
            labelEnd = label.right
            guard let context = tick.context,
                let place = Self.place(
                    context, Typography.axisContext, at: x, after: contextEnd + 8, within: limits.aligned, builder)
            else { continue }
            builder.text(
                .axis, context, x: place.left, baseline: y + 34, Typography.axisContext, builder.theme.secondary)
            contextEnd = place.right
        }
    }

    private static func place(
        _ text: String, _ style: TextStyle, at x: Double, after end: Double, within limits: ClosedRange<Double>,
        _ builder: SceneBuilder
    ) -> (left: Double, right: Double)? {
        let width = builder.type.width(text, style)
        let left = min(max(x - width / 2, limits.lowerBound), limits.upperBound - width)
        return left >= end ? (left, left + width) : nil
    }
}

extension ClosedRange<Double> {
    /// The years stand below the first letters of the title.
    fileprivate var aligned: ClosedRange {
        Swift.max(lowerBound, Swift.min(Typography.margin, upperBound))...upperBound
    }
}

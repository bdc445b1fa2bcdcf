/// The names and values at the ends of lines, kept apart in one column, each level with its point if it can be.
struct EndLabels {
    static let gap = 5.0
    private let labels: [Annotation]
    private let sizes: [Double]

    init(_ annotations: [Annotation]) {
        labels = annotations.filter { $0.place == .end }
        sizes = labels.map(\.height)
    }

    /// The height that all labels need under one another.
    var height: Double { sizes.reduce(0, +) + Self.gap * Double(max(0, sizes.count - 1)) }

    /// All stand right of `column`, where no mark is.
    func draw(in plot: Plot, column: Double, within limits: ClosedRange<Double>, on builder: inout SceneBuilder) {
        let half = Typography.leading / 2
        let anchors = labels.map { plot($0.at) }
        // The first line, not the middle of the label, stands level with the point.
        let wanted = zip(anchors, sizes).map { $0.y - half + $1 / 2 }
        let centers = Dodge.spread(wanted, sizes: sizes, gap: Self.gap, within: limits)
        for (index, label) in labels.enumerated() {
            let middle = centers[index] - sizes[index] / 2 + half
            let (anchor, left) = (anchors[index], column + label.distance)
            if left - anchor.x > 2.4 * label.distance || abs(middle - anchor.y) > Typography.leading {
                drawLeader(from: anchor, to: Point(left - 4, middle), on: &builder)
            }
            builder.draw(label.lines, left: left, middle: middle)
        }
    }

    private func drawLeader(from anchor: Point, to end: Point, on builder: inout SceneBuilder) {
        let (dx, dy) = (end.x - anchor.x, end.y - anchor.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 10 else { return }
        let start = Point(anchor.x + dx / length * 7, anchor.y + dy / length * 7)
        let stroke = Scene.Stroke(Paint(builder.theme.axis), width: 0.75)
        builder.add(.label, .line([start, end], stroke))
    }
}

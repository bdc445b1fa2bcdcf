/// Names and values to the right of the last points of lines, kept apart, each level with its point if it can be.
struct EndLabels {
    struct Line: Hashable {
        let text: String
        let style: TextStyle
        let color: Color
    }

    struct Label: Hashable {
        let anchor: Point
        let lines: [Line]
    }

    private static let gap = 5.0
    private static let distance = 10.0
    private let labels: [Label]
    private let sizes: [Double]
    /// All labels stand under one another, right of the last point of all.
    private let left: Double

    init(_ labels: [Label]) {
        self.labels = labels
        sizes = labels.map { Double($0.lines.count) * Typography.leading }
        left = (labels.map(\.anchor.x).max() ?? 0) + Self.distance
    }

    /// The height that all labels need under one another.
    var height: Double { sizes.reduce(0, +) + Self.gap * Double(max(0, sizes.count - 1)) }

    /// The width to keep free on the right of the plot.
    static func width(_ lines: [Line], _ type: Typeface) -> Double {
        distance + (lines.map { type.width($0.text.oneLine, $0.style) }.max() ?? 0)
    }

    /// Gives the boxes that are taken.
    func draw(within limits: ClosedRange<Double>, on builder: inout SceneBuilder) -> [Rect] {
        let half = Typography.leading / 2
        // The first line, not the middle of the label, stands level with the point.
        let wanted = zip(labels, sizes).map { $0.anchor.y - half + $1 / 2 }
        let centers = Dodge.spread(wanted, sizes: sizes, gap: Self.gap, within: limits)
        var boxes: [Rect] = []
        for (label, (center, size)) in zip(labels, zip(centers, sizes)) {
            let first = center - size / 2 + half
            // Colour ties a label to its point; a leader is for those that end far from the column.
            if left - label.anchor.x > 2 * Self.distance {
                drawLeader(from: label.anchor, to: Point(left - 3, first), on: &builder)
            }
            for (index, line) in label.lines.enumerated() {
                let middle = first + Double(index) * Typography.leading
                boxes.append(
                    builder.text(
                        .label, line.text, x: left, baseline: middle + builder.type.rise(line.style), line.style,
                        line.color, clearing: true))
            }
        }
        return boxes
    }

    private func drawLeader(from anchor: Point, to end: Point, on builder: inout SceneBuilder) {
        let stroke = Scene.Stroke(Paint(builder.theme.axis), width: 0.75)
        builder.add(.label, .line([Point(anchor.x + 5, anchor.y), end], stroke))
    }
}

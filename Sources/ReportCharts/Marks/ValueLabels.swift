/// Values above their marks: the largest first, each only where nothing stands yet.
struct ValueLabels {
    struct Label: Hashable {
        let text: String
        /// The middle of the mark's upper end.
        let top: Point
        let weight: Double
        let color: Color
    }

    let labels: [Label]
    let style: TextStyle
    private static let distance = 6.0

    /// The boxes of marks and texts already there are kept free; all values lie inside `limits`.
    func draw(avoiding taken: [Rect], within limits: Rect, on builder: inout SceneBuilder) {
        var taken = taken
        let bySize = labels.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        for (_, label) in bySize {
            let width = builder.type.width(label.text, style)
            let baseline = label.top.y - Self.distance
            let lefts = [0.5, 0.15, 0.85].map { label.top.x - width * $0 }
            let free = lefts.first { left in
                let box = builder.type.box(label.text, style, x: left, baseline: baseline)
                return limits.contains(box) && !taken.contains { $0.intersects(box.grown(along: 4, 0)) }
            }
            guard let free else { continue }
            taken.append(
                builder.text(.label, label.text, x: free, baseline: baseline, style, label.color, clearing: true))
        }
    }
}

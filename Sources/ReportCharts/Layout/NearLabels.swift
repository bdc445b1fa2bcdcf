/// Words beside their marks: the weightiest first, each only where nothing stands yet.
struct NearLabels {
    private struct Label {
        let annotation: Annotation
        let sides: [Annotation.Side]
        let weight: Double
    }

    private let labels: [Label]

    init(_ annotations: [Annotation]) {
        let found = annotations.compactMap { annotation -> Label? in
            guard case .near(let sides, let weight) = annotation.place else { return nil }
            return Label(annotation: annotation, sides: sides, weight: weight)
        }
        labels = found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element)
    }

    func draw(in plot: Plot, within limits: Rect, on builder: inout SceneBuilder) {
        for label in labels {
            let (annotation, anchor) = (label.annotation, plot(label.annotation.at))
            let (width, height) = (annotation.width(in: builder.type), annotation.height)
            let boxes = label.sides.flatMap {
                Self.boxes(on: $0, of: anchor, width, height, distance: annotation.distance)
            }.map { $0.moved(into: limits) }
            let free = boxes.first { limits.contains($0) && builder.obstacles.isFree($0, margin: 2.5) }
            guard let free else { continue }
            builder.draw(annotation.lines, left: free.left, middle: free.top + Typography.leading / 2)
        }
    }

    private static func boxes(
        on side: Annotation.Side, of anchor: Point, _ width: Double, _ height: Double, distance: Double
    ) -> [Rect] {
        func box(_ left: Double, _ top: Double) -> Rect { Rect(x: left, y: top, width: width, height: height) }
        let lefts = [0.5, 0.2, 0.8].map { anchor.x - width * $0 }
        return switch side {
        case .above: lefts.map { box($0, anchor.y - distance - height) }
        case .below: lefts.map { box($0, anchor.y + distance) }
        case .left: [box(anchor.x - distance - width, anchor.y - height / 2)]
        case .right: [box(anchor.x + distance, anchor.y - height / 2)]
        }
    }
}

extension Rect {
    /// Sideways, by no more than half its width.
    fileprivate func moved(into limits: Rect) -> Rect {
        let step = max(0, limits.left - left) - max(0, right - limits.right)
        guard abs(step) <= width / 2 else { return self }
        return Rect(left: left + step, top: top, right: right + step, bottom: bottom)
    }
}

/// What stands where on a page, so that text finds a free place.
struct Obstacles {
    private struct Segment {
        let from: Point
        let to: Point
        let half: Double
    }

    /// Marks paler than this lie behind text without harm.
    static let palest = 0.3

    private(set) var texts: [Rect] = []
    private var boxes: [Rect] = []
    private var segments: [Segment] = []

    mutating func add(_ item: Scene.Item) {
        switch item.shape {
        case .text(let text): texts.append(text.box)
        case .dot where item.role == .mark: boxes.append(item.shape.bounds.grown(by: 1.3))
        case .rect(let rect, let paint) where item.role == .mark && paint.isStrong: boxes.append(rect)
        case .polygon(_, let paint) where item.role == .mark && paint.isStrong: boxes.append(item.shape.bounds)
        case .line(let points, let stroke) where item.role == .mark && stroke.paint.isStrong:
            for (from, to) in zip(points, points.dropFirst()) {
                segments.append(Segment(from: from, to: to, half: stroke.width / 2))
            }
        default: break
        }
    }

    /// Whether a text may stand there: nothing within `margin` of it.
    func isFree(_ box: Rect, margin: Double) -> Bool {
        let wide = box.grown(by: margin)
        return !texts.contains { $0.intersects(wide) } && !touchesMark(wide)
    }

    /// Whether a dot, a line or a solid shape lies inside.
    func touchesMark(_ box: Rect) -> Bool {
        boxes.contains { $0.intersects(box) } || segments.contains { box.grown(by: $0.half).crosses($0.from, $0.to) }
    }
}

extension Paint {
    /// Whether text on it cannot be read.
    var isStrong: Bool { color.map { $0.opacity > Obstacles.palest } ?? false }
}

extension Rect {
    /// Whether a straight line passes through (Liang and Barsky).
    func crosses(_ from: Point, _ to: Point) -> Bool {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        var (enter, leave) = (0.0, 1.0)
        for (step, room) in [(-dx, from.x - left), (dx, right - from.x), (-dy, from.y - top), (dy, bottom - from.y)] {
            if step == 0 {
                if room <= 0 { return false }
            } else if step < 0 {
                enter = max(enter, room / step)
            } else {
                leave = min(leave, room / step)
            }
        }
        return enter < leave
    }
}

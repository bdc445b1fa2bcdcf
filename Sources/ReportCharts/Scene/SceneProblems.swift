/// What is wrong with a drawing; the tests ask it of every scene.
package enum SceneProblem: Hashable, Sendable {
    case overlap(String, String)
    case outside(String)
    /// A text lies on a dot.
    case onDot(String)
    /// Too close to the background to be read; the ratio in tenths.
    case faint(String, tenths: Int)
    /// A dot or a line that leaves the page.
    case markOutside(Scene.Role)
}

extension Scene {
    /// Overlapping texts, anything that leaves the page, and text with a contrast under 4.5.
    package var problems: [SceneProblem] {
        let page = Rect(x: 0, y: 0, width: width, height: height)
        let texts = items.compactMap { item -> Text? in
            if case .text(let text) = item.shape { text } else { nil }
        }
        var found = items.filter { !page.contains($0.shape.bounds) && !$0.shape.isText }
            .map { SceneProblem.markOutside($0.role) }
        let dots = items.compactMap { if case .dot = $0.shape { $0.shape.bounds.grown(by: -2) } else { nil } }
        found += texts.filter { text in dots.contains { $0.intersects(text.box) } }.map { .onDot($0.string) }
        for (index, text) in texts.enumerated() {
            if !page.contains(text.box) { found.append(.outside(text.string)) }
            if let background, text.color.contrast(with: background) < 4.5 {
                found.append(.faint(text.string, tenths: Int(text.color.contrast(with: background) * 10)))
            }
            for other in texts[(index + 1)...] where text.box.overlap(other.box) > 2 {
                found.append(.overlap(text.string, other.string))
            }
        }
        return found
    }
}

extension Scene.Shape {
    var isText: Bool { if case .text = self { true } else { false } }

    /// The smallest rectangle around it, without half the width of a line.
    var bounds: Rect {
        switch self {
        case .rect(let rect, _): rect
        case .text(let text): text.box
        case .dot(let dot): Rect(x: dot.center.x, y: dot.center.y, width: 0, height: 0).grown(by: dot.radius)
        case .line(let points, _), .polygon(let points, _):
            Rect(
                left: points.map(\.x).min() ?? 0, top: points.map(\.y).min() ?? 0,
                right: points.map(\.x).max() ?? 0, bottom: points.map(\.y).max() ?? 0)
        }
    }
}

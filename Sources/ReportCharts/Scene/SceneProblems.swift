/// What is wrong with a drawing; the tests ask it of every scene.
package enum SceneProblem: Hashable, Sendable {
    case overlap(String, String)
    case outside(String)
    /// A text lies on a dot, a line or a solid shape.
    case onMark(String)
    /// Too close to its ground to be read; the ratio in tenths.
    case faint(String, tenths: Int)
    /// A dot or a line that leaves the page.
    case markOutside(Scene.Role)
}

extension Scene {
    /// Overlapping texts, texts on marks, anything that leaves the page, and text with a contrast under 4.5.
    ///
    /// `surface` is what a transparent page is taken to lie on.
    package func problems(on surface: Color) -> [SceneProblem] {
        let page = Rect(x: 0, y: 0, width: width, height: height)
        var (found, texts, marks) = ([SceneProblem](), [Text](), Obstacles())
        for item in items {
            if case .text(let text) = item.shape {
                texts.append(text)
            } else {
                marks.add(item)
                if !page.contains(item.shape.bounds) { found.append(.markOutside(item.role)) }
            }
        }
        for (index, text) in texts.enumerated() {
            if !page.contains(text.box) { found.append(.outside(text.string)) }
            let contrast = text.color.contrast(with: ground(of: text, on: surface))
            if contrast < 4.5 { found.append(.faint(text.string, tenths: Int(contrast * 10))) }
            if marks.touchesMark(text.box.grown(by: -1.5)) { found.append(.onMark(text.string)) }
            for other in texts[(index + 1)...] where text.box.overlap(other.box) > 2 {
                found.append(.overlap(text.string, other.string))
            }
        }
        return found
    }

    /// The page with the pale shapes that lie behind the middle of a text.
    private func ground(of text: Text, on surface: Color) -> Color {
        items.reduce(background ?? surface) { ground, item in
            switch item.shape {
            case .rect(let rect, let paint) where rect.contains(text.box):
                paint.color.map { $0.over(ground) } ?? ground
            case .polygon(let points, let paint) where points.surround(text.box.middle):
                paint.color.map { $0.over(ground) } ?? ground
            default: ground
            }
        }
    }
}

extension [Point] {
    /// Whether a closed outline goes around a point (even-odd rule).
    fileprivate func surround(_ point: Point) -> Bool {
        guard var last = last else { return false }
        var isInside = false
        for corner in self {
            if (corner.y > point.y) != (last.y > point.y),
                point.x < (last.x - corner.x) * (point.y - corner.y) / (last.y - corner.y) + corner.x
            {
                isInside.toggle()
            }
            last = corner
        }
        return isInside
    }
}

extension Scene.Shape {
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

/// An upright rectangle in logical pixels, y downwards; never with a negative side.
package struct Rect: Hashable, Sendable {
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double

    package init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = max(left, right)
        self.bottom = max(top, bottom)
    }

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.init(left: x, top: y, right: x + width, bottom: y + height)
    }

    package var width: Double { right - left }
    package var height: Double { bottom - top }
    package var middle: Point { Point((left + right) / 2, (top + bottom) / 2) }

    /// Larger by `margin` on every side; a negative margin makes it smaller.
    package func grown(by margin: Double) -> Rect {
        Rect(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    package func contains(_ other: Rect) -> Bool {
        other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
    }

    package func intersects(_ other: Rect) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// The area that both cover.
    package func overlap(_ other: Rect) -> Double {
        guard intersects(other) else { return 0 }
        return (min(right, other.right) - max(left, other.left)) * (min(bottom, other.bottom) - max(top, other.top))
    }
}

/// How a shape is filled: with one colour, or with one that fades from left to right.
package struct Paint: Hashable, Sendable {
    /// How much of the colour is left at a place of the page.
    package struct Stop: Hashable, Sendable {
        package let x: Double
        package let strength: Double

        package init(x: Double, strength: Double) {
            self.x = x
            self.strength = strength
        }
    }

    /// Nil is the page itself: it takes away what lies below.
    package let color: Color?
    /// By rising x, linear between two and constant beyond the outer ones; empty for an even colour.
    package let fade: [Stop]

    package init(_ color: Color, fade: [Stop] = []) {
        self.color = color
        self.fade = fade
    }

    /// What keeps marks apart, on transparent pages too.
    package static let page = Paint()

    private init() {
        color = nil
        fade = []
    }

    /// The factor on the colour's opacity at `x`.
    package func strength(at x: Double) -> Double {
        guard let first = fade.first, let last = fade.last else { return 1 }
        if x <= first.x { return first.strength }
        for (left, right) in zip(fade, fade.dropFirst()) where x < right.x {
            let part = (x - left.x) / (right.x - left.x)
            return left.strength + (right.strength - left.strength) * part
        }
        return last.strength
    }
}

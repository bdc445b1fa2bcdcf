/// A finished drawing as plain values in logical pixels: no fonts, no pixels, no files.
package struct Scene: Hashable, Sendable {
    package let width: Double
    package let height: Double
    /// Device pixels a logical pixel.
    package let scale: Double
    /// Nil leaves the page transparent.
    package let background: Color?
    /// In the order of painting.
    package internal(set) var items: [Item] = []
    /// What the picture shows, in the words of the chart: the material of an alternative text.
    package internal(set) var description = ""
    /// Texts that had to be cut, as they were meant.
    package internal(set) var folded: [String] = []
    /// Characters that the font lacks and that are drawn as a box, ascending.
    package internal(set) var missingCharacters: [Unicode.Scalar] = []

    init(width: Double, height: Double, scale: Double, background: Color?) {
        self.width = width
        self.height = height
        self.scale = scale
        self.background = background
    }

    package var pixelWidth: Int { Self.pixels(width * scale) }
    package var pixelHeight: Int { Self.pixels(height * scale) }

    private static func pixels(_ length: Double) -> Int { Int(min(max(length.rounded(), 0), 1e9)) }
}

extension Scene {
    /// What part of the picture a shape belongs to.
    package enum Role: String, Hashable, Sendable {
        /// A grid rule is a `rect`; it stops beside text.
        case title, subtitle, key, axis, grid, mark, label, footer
    }

    package struct Item: Hashable, Sendable {
        package let role: Role
        package let shape: Shape
    }

    package enum Shape: Hashable, Sendable {
        /// Its edges are moved to whole device pixels, so that rules and bars are sharp.
        case rect(Rect, Paint)
        case line([Point], Stroke)
        case polygon([Point], Paint)
        case dot(Dot)
        case text(Text)
    }

    package struct Stroke: Hashable, Sendable {
        package let paint: Paint
        package let width: Double
        /// Lengths of dashes and gaps in turn; empty for a solid line.
        package let dash: [Double]
        package let roundCaps: Bool

        package init(_ paint: Paint, width: Double, dash: [Double] = [], roundCaps: Bool = true) {
            self.paint = paint
            self.width = width
            self.dash = dash
            self.roundCaps = roundCaps
        }
    }

    package struct Dot: Hashable, Sendable {
        package enum Symbol: String, Hashable, Sendable, CaseIterable {
            case disc, diamond, ring, square
            /// An upright stroke: a bound rather than a value.
            case bar
        }

        package let center: Point
        package let radius: Double
        package let symbol: Symbol
        package let color: Color
        /// Whether a thin edge of the page keeps it apart from what lies below, as in a ring's inside.
        package let isEdged: Bool
    }

    package struct Text: Hashable, Sendable {
        package let string: String
        /// The left end of the baseline.
        package let origin: Point
        package let style: TextStyle
        package let color: Color
        /// From the top of the capitals to the end of the descenders.
        package let box: Rect
    }
}

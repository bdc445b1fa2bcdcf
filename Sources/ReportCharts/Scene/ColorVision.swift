/// How a viewer sees colours; for testing palettes.
package enum ColorVision: String, Hashable, Sendable, CaseIterable {
    case normal, protan, deutan, tritan
    /// On paper without colour.
    case grey

    /// The matrices of Machado, Oliveira and Fernandes (2009) for full dichromacy, on linear light.
    private var matrix: [(Double, Double, Double)]? {
        switch self {
        case .normal: nil
        case .protan:
            [(0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)]
        case .deutan:
            [(0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)]
        case .tritan:
            [(1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)]
        case .grey: [(0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722)]
        }
    }

    /// The colour as this viewer sees it.
    package func seen(_ color: Color) -> Color {
        guard let matrix else { return color }
        let (red, green, blue) = color.linear
        let parts = matrix.map { $0.0 * red + $0.1 * green + $0.2 * blue }
        return Color(linear: parts[0], parts[1], parts[2])
    }

    /// The distance in OKLab, times 100; about 2 can just be seen side by side.
    package func distance(_ one: Color, _ other: Color) -> Double {
        let (left, right) = (seen(one).oklab, seen(other).oklab)
        let (l, a, b) = (left.lightness - right.lightness, left.a - right.a, left.b - right.b)
        return (l * l + a * a + b * b).squareRoot() * 100
    }

    /// Between the two colours of a palette that are hardest to tell apart.
    package func leastDistance(in palette: [Color]) -> Double {
        let pairs = palette.indices.flatMap { one in palette[(one + 1)...].map { (palette[one], $0) } }
        return pairs.map { distance($0, $1) }.min() ?? .infinity
    }
}

internal import ReportCharts

/// Glyph outlines that were already read, in font units.
final class GlyphCache {
    private struct Key: Hashable {
        let glyph: UInt16
        let weight: TextStyle.Weight
    }

    let type: Typeface
    private var outlines: [Key: [[Point]]] = [:]

    init(_ type: Typeface) { self.type = type }

    func contours(of glyph: UInt16, _ weight: TextStyle.Weight) -> [[Point]] {
        let key = Key(glyph: glyph, weight: weight)
        if let known = outlines[key] { return known }
        let face = type.face(weight)
        // A tenth of a device pixel at the largest size of type.
        let outline = GlyphOutline(of: glyph, in: face, tolerance: face.unitsPerEm / 1000)
        outlines[key] = outline.contours
        return outline.contours
    }
}

/// The closed contours of a glyph as straight pieces, in font units, y upwards.
///
/// Knows simple glyphs only, which is all that scripts/make-font writes; a composite one has no contours.
package struct GlyphOutline: Sendable {
    package let contours: [[Point]]

    /// `tolerance` says how far a piece may lie from its curve, in font units.
    package init(of glyph: UInt16, in face: FontFace, tolerance: Double) {
        let index = Int(glyph)
        guard index + 1 < face.glyphOffsets.count, face.glyphOffsets[index] < face.glyphOffsets[index + 1] else {
            contours = []
            return
        }
        contours = GlyphReader(face.bytes, at: face.glyphOffsets[index]).contours()
            .map { Self.flattened($0, tolerance: tolerance) }
    }

    /// Turns quadratic curves into pieces; two curve points in a row have a corner point halfway.
    private static func flattened(_ contour: [GlyphReader.CurvePoint], tolerance: Double) -> [Point] {
        guard let start = contour.firstIndex(where: \.isOnCurve) else { return [] }
        var points = [contour[start].point]
        var control: Point?
        for step in 1...contour.count {
            let next = contour[(start + step) % contour.count]
            if let handle = control {
                let end =
                    next.isOnCurve
                    ? next.point : Point((handle.x + next.point.x) / 2, (handle.y + next.point.y) / 2)
                addCurve(to: &points, handle, end, tolerance: tolerance)
                control = next.isOnCurve ? nil : next.point
            } else if next.isOnCurve {
                points.append(next.point)
            } else {
                control = next.point
            }
        }
        return points
    }

    private static func addCurve(to points: inout [Point], _ handle: Point, _ end: Point, tolerance: Double) {
        guard let start = points.last else { return }
        let (bendX, bendY) = (start.x - 2 * handle.x + end.x, start.y - 2 * handle.y + end.y)
        let bend = (bendX * bendX + bendY * bendY).squareRoot()
        let count = max(1, Int((bend / (4 * tolerance)).squareRoot().rounded(.up)))
        for index in 1...count {
            let t = Double(index) / Double(count)
            let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
            points.append(
                Point(a * start.x + b * handle.x + c * end.x, a * start.y + b * handle.y + c * end.y))
        }
    }
}

internal import ReportCharts

/// A paint in device pixels: how strongly it lies on a pixel at a level of coverage.
struct Ink {
    private let rgb: UInt32
    /// Whether it takes away what lies below, on a transparent page.
    private let isErasing: Bool
    /// For each level of coverage 0...256; for a fade at its full strength.
    private let strengths: [UInt32]
    /// For each pixel column 0...256; empty for an even colour.
    private let fade: [UInt32]

    init(_ paint: Paint, on background: Color?, scale: Double, width: Int) {
        let color = paint.color ?? background
        rgb = color?.hex ?? 0
        isErasing = color == nil
        let full = (color?.opacity ?? 1) * 256 / Double(CoverageRasterizer.levels)
        strengths = (0...CoverageRasterizer.levels).map { UInt32((Double($0) * full).rounded()) }
        guard !paint.fade.isEmpty else {
            fade = []
            return
        }
        fade = (0..<width).map { x in
            // In steps, so that a fade does not use up the palette.
            let strength = (paint.strength(at: (Double(x) + 0.5) / scale) * 48).rounded() / 48
            return UInt32((strength * 256).rounded())
        }
    }

    /// Lays it on a run of pixels.
    @inline(__always)
    func lay(on row: UnsafeMutablePointer<UInt32>, _ pixels: Range<Int>, level: Int) {
        let strength = strengths[level]
        if isErasing {
            for x in pixels { row[x] = erase(row[x], strength) }
        } else if !fade.isEmpty {
            for x in pixels { row[x] = blend(row[x], rgb, (strength * fade[x]) >> 8) }
        } else if strength >= 256 {
            (row + pixels.lowerBound).update(repeating: rgb, count: pixels.count)
        } else {
            for x in pixels { row[x] = blend(row[x], rgb, strength) }
        }
    }
}

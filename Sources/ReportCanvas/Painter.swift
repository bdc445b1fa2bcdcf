internal import ReportCharts

/// Paints scenes into an image; glyph outlines are kept from text to text.
struct Painter: Canvas {
    private let image: PixelImage
    private let rasterizer: CoverageRasterizer
    private let scale: Double
    private let glyphs: GlyphCache

    init(_ image: PixelImage, rasterizer: CoverageRasterizer, scale: Double, glyphs: GlyphCache) {
        self.image = image
        self.rasterizer = rasterizer
        self.scale = scale
        self.glyphs = glyphs
    }

    func fill(_ rect: Rect, _ paint: Paint) {
        let (left, top) = (Int((rect.left * scale).rounded()), Int((rect.top * scale).rounded()))
        // Rounding the sides and not the edges gives rules of one width the same number of pixels everywhere.
        let right = left + max(1, Int((rect.width * scale).rounded()))
        let bottom = top + max(1, Int((rect.height * scale).rounded()))
        let columns = max(0, left)..<max(0, left, min(image.width, right))
        let ink = Ink(paint, on: image.background, scale: scale, width: image.width)
        for y in max(0, top)..<max(0, top, min(image.height, bottom)) {
            ink.lay(on: image.row(y), columns, level: CoverageRasterizer.levels)
        }
    }

    func fill(polygon: [Point], _ paint: Paint) {
        rasterizer.add(polygon.map(device))
        flush(paint)
    }

    func stroke(_ line: [Point], _ stroke: Scene.Stroke) {
        let points = line.map(device)
        let outline = StrokeOutline(width: stroke.width * scale, roundCaps: stroke.roundCaps)
        for piece in StrokeOutline.dashed(points, stroke.dash.map { $0 * scale }) {
            for contour in outline.contours(of: piece) { rasterizer.add(contour) }
        }
        flush(stroke.paint)
    }

    func draw(_ dot: Scene.Dot) {
        let (center, radius) = (device(dot.center), dot.radius * scale)
        if dot.isEdged {
            rasterizer.add(DotOutline.contour(of: dot.symbol, at: center, radius: radius + 1.3 * scale))
            flush(.page)
        }
        rasterizer.add(DotOutline.contour(of: dot.symbol, at: center, radius: radius))
        if dot.symbol == .ring {
            rasterizer.add(DotOutline.contour(of: .disc, at: center, radius: radius - 2 * scale).reversed())
        }
        flush(Paint(dot.color))
    }

    func draw(_ text: Scene.Text) {
        let face = glyphs.type.face(text.style.weight)
        let unit = text.style.size * scale / face.unitsPerEm
        let baseline = (text.origin.y * scale).rounded()
        for glyph in glyphs.type.run(text.string, text.style).glyphs {
            let left = (text.origin.x + glyph.x) * scale
            for contour in glyphs.contours(of: glyph.id, text.style.weight) {
                rasterizer.add(contour.lazy.map { Point(left + $0.x * unit, baseline - $0.y * unit) })
            }
        }
        flush(Paint(text.color))
    }

    private func device(_ point: Point) -> Point { Point(point.x * scale, point.y * scale) }

    private func flush(_ paint: Paint) {
        let ink = Ink(paint, on: image.background, scale: scale, width: image.width)
        rasterizer.sweep { y, pixels, level in ink.lay(on: image.row(y), pixels, level: level) }
    }
}

package import ReportCharts

/// Paints scenes as PNG files with gd. The same scene gives the same bytes.
///
/// Keeps its pixels, outlines and buffers from chart to chart, so one renderer serves one thread.
package final class PNGRenderer {
    /// Logical pixels: 800 are 157 mm wide, the text width of an A4 page; at 1920 pixels that is 12,205 a metre.
    private static let inch = 310 / 2.4
    private static let longestSide = 16_000
    private static let mostPixels = 60_000_000
    private let glyphs: GlyphCache
    private let encoder = PaletteEncoder()
    private var image: PixelImage?
    private var rasterizer: CoverageRasterizer?
    private var last: (picture: Picture, png: [UInt8])?

    /// What a file is made of.
    private struct Picture: Equatable {
        let scene: Scene
        let title: String
        let description: String
        let source: String
    }

    package init(_ type: Typeface) { glyphs = GlyphCache(type) }

    /// The picture with its texts for programs that read them.
    ///
    /// What was asked for last is not painted again: of a chart as high as its content two formats are often the same.
    /// - Throws: `CanvasError` where the picture is too large or memory runs out.
    package func png(
        _ scene: Scene, title: String, description: String, source: String
    ) throws(CanvasError) -> [UInt8] {
        let picture = Picture(scene: scene, title: title, description: description, source: source)
        if let last, last.picture == picture { return last.png }
        let png = try paint(picture)
        last = (picture, png)
        return png
    }

    private func paint(_ picture: Picture) throws(CanvasError) -> [UInt8] {
        let scene = picture.scene
        let (width, height) = (scene.pixelWidth, scene.pixelHeight)
        // A run of pixels is counted in 16 bits, and nobody can use a picture of more than some newspaper pages.
        guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height),
            width * height <= Self.mostPixels
        else { throw .tooLarge(width: width, height: height) }
        let image = try cleanImage(width, height, scene.background)
        let rasterizer = cleanRasterizer(width, height)
        var painter = Painter(image, rasterizer: rasterizer, scale: scene.scale, glyphs: glyphs)
        scene.draw(on: &painter)
        return PNGChunks.annotated(
            try encoder.png(image, dotsPerInch: UInt32((scene.scale * Self.inch).rounded())),
            texts: ["Title": picture.title, "Description": picture.description, "Source": picture.source])
    }

    /// Fresh memory costs more than drawing.
    private func cleanImage(_ width: Int, _ height: Int, _ background: Color?) throws(CanvasError) -> PixelImage {
        if let image, image.width == width, image.height == height {
            image.clear(background)
            return image
        }
        image = nil
        let new = try PixelImage(width: width, height: height)
        new.clear(background)
        image = new
        return new
    }

    private func cleanRasterizer(_ width: Int, _ height: Int) -> CoverageRasterizer {
        if let rasterizer, rasterizer.width == width, rasterizer.height == height { return rasterizer }
        let new = CoverageRasterizer(width: width, height: height)
        rasterizer = new
        return new
    }
}

internal import CGD
internal import ReportCharts

/// A true-colour image of gd's. One image, one thread.
final class PixelImage {
    let width: Int
    let height: Int
    /// Nil for a transparent page.
    private(set) var background: Color?
    private let image: GraphicsLibrary.Image
    private let library: GraphicsLibrary

    /// - Throws: `CanvasError.outOfMemory` where gd has no memory for it.
    init(width: Int, height: Int) throws(CanvasError) {
        library = try GraphicsLibrary.load()
        guard let image = library.makeTrueColor(Int32(width), Int32(height)) else {
            throw .outOfMemory(width: width, height: height)
        }
        self.width = width
        self.height = height
        self.image = image
    }

    deinit { library.destroy(image) }

    @inline(__always)
    func row(_ y: Int) -> UnsafeMutablePointer<UInt32> {
        guard let row = image.pointee.tpixels[y] else { preconditionFailure("gd made an image without rows") }
        return UnsafeMutableRawPointer(row).assumingMemoryBound(to: UInt32.self)
    }

    func clear(_ background: Color?) {
        self.background = background
        // Transparent white, so that edges stay light where a viewer ignores transparency.
        let pixel = background?.hex ?? clearPixel
        for y in 0..<height { row(y).update(repeating: pixel, count: width) }
    }
}

/// Nothing, in gd's form.
let clearPixel: UInt32 = 0x7FFF_FFFF

/// Takes a part, 0...256, of what a pixel of a transparent page shows away.
@inline(__always)
func erase(_ pixel: UInt32, _ strength: UInt32) -> UInt32 {
    let left = ((127 - pixel >> 24) * (256 - strength) + 128) >> 8
    return left == 0 ? clearPixel : (127 - left) << 24 | pixel & 0xFF_FFFF
}

/// Lays a colour, 0...256 strong, over a pixel in gd's form: seven bits of transparency, then red, green and blue.
@inline(__always)
func blend(_ pixel: UInt32, _ rgb: UInt32, _ strength: UInt32) -> UInt32 {
    if strength >= 256 { return rgb }
    if pixel >> 24 != 0 { return blendTransparent(pixel, rgb, strength) }
    let (redBlue, green) = (pixel & 0xFF00FF, pixel & 0x00FF00)
    let newRedBlue = redBlue &+ ((((rgb & 0xFF00FF) &- redBlue) &* strength &+ 0x800080) >> 8)
    let newGreen = green &+ ((((rgb & 0x00FF00) &- green) &* strength &+ 0x008000) >> 8)
    return (newRedBlue & 0xFF00FF) | (newGreen & 0x00FF00)
}

private func blendTransparent(_ pixel: UInt32, _ rgb: UInt32, _ strength: UInt32) -> UInt32 {
    let top = Double(strength) / 256
    let below = Double(127 - (pixel >> 24)) / 127 * (1 - top)
    let opacity = top + below
    guard opacity > 0 else { return pixel }
    func part(_ shift: UInt32) -> UInt32 {
        let (new, old) = (Double(rgb >> shift & 255), Double(pixel >> shift & 255))
        return UInt32(((new * top + old * below) / opacity).rounded()) << shift
    }
    return (127 - UInt32((opacity * 127).rounded())) << 24 | part(16) | part(8) | part(0)
}

internal import CGD
internal import Foundation

/// Writes an image as a PNG with a palette. Keeps its buffers from image to image.
final class PaletteEncoder {
    /// A stretch of equal pixels.
    private struct Run {
        let color: UInt16
        let length: UInt16
    }

    private var table = ColorTable()
    private var runs: [Run] = []
    /// Where the runs of each row begin; -1 for a row that equals the one above.
    private var rowStarts: [Int] = []
    private static let compression: Int32 = 3

    /// - Throws: `CanvasError` where gd runs out of memory.
    func png(_ image: PixelImage, dotsPerInch: UInt32) throws(CanvasError) -> [UInt8] {
        let library = try GraphicsLibrary.load()
        collect(image)
        let palette = Palette(table.colors, counts: table.counts)
        guard let target = library.makePalette(Int32(image.width), Int32(image.height)) else {
            throw .outOfMemory(width: image.width, height: image.height)
        }
        defer { library.destroy(target) }
        for color in palette.colors {
            let part = { (shift: UInt32) in Int32(color >> shift & 255) }
            _ = library.allocate(target, part(16), part(8), part(0), part(24))
        }
        library.setResolution(target, dotsPerInch, dotsPerInch)
        paint(target, image, palette)
        var size: Int32 = 0
        guard let bytes = library.writePNG(target, &size, Self.compression) else { throw .encoding }
        defer { library.free(bytes) }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(size)))
    }

    private func collect(_ image: PixelImage) {
        // Local copies: every access to a property of a class is checked for exclusivity.
        var (table, runs, rowStarts) = (ColorTable(), self.runs, [Int]())
        self.runs = []
        runs.removeAll(keepingCapacity: true)
        for y in 0..<image.height {
            let row = image.row(y)
            if y > 0, memcmp(row, image.row(y - 1), image.width * 4) == 0 {
                rowStarts.append(-1)
                continue
            }
            rowStarts.append(runs.count)
            var x = 0
            while x < image.width {
                let color = row[x]
                var end = x + 1
                while end < image.width, row[end] == color { end += 1 }
                runs.append(Run(color: table.index(of: color, adding: end - x), length: UInt16(end - x)))
                x = end
            }
        }
        (self.table, self.runs, self.rowStarts) = (table, runs, rowStarts)
    }

    private func paint(_ target: GraphicsLibrary.Image, _ image: PixelImage, _ palette: Palette) {
        guard let rows = target.pointee.pixels else { return }
        for y in 0..<image.height {
            guard let row = rows[y] else { continue }
            guard rowStarts[y] >= 0 else {
                if let above = rows[y - 1] { row.update(from: above, count: image.width) }
                continue
            }
            var (x, index) = (0, rowStarts[y])
            while x < image.width {
                let run = runs[index]
                (row + x).update(repeating: palette.places[Int(run.color)], count: Int(run.length))
                x += Int(run.length)
                index += 1
            }
        }
    }
}

internal import ReportCharts

/// Turns closed contours into how much of each pixel they cover, by adding up signed areas.
///
/// Every edge leaves in its row the change of coverage; the running sum of a row is the coverage. A bit for each block of
/// pixels says where an edge passed, so that empty and full stretches cost nothing. Contours of one orientation add up and
/// are clamped; one inside another with the opposite orientation is a hole.
final class CoverageRasterizer {
    /// Coverage comes in this many steps: few enough that a chart seldom has more than 256 colours.
    static let levels = 20

    let width: Int
    let height: Int
    private let stride: Int
    private let blockShift: Int
    private let change: UnsafeMutablePointer<Float>
    private let touched: UnsafeMutablePointer<UInt64>
    private var top = Int.max
    private var bottom = -1

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        var shift = 4
        while width + 2 > 64 << shift { shift += 1 }
        blockShift = shift
        stride = ((width + 1) >> shift + 1) << shift
        change = .allocate(capacity: stride * height)
        change.initialize(repeating: 0, count: stride * height)
        touched = .allocate(capacity: height)
        touched.initialize(repeating: 0, count: height)
    }

    deinit {
        change.deallocate()
        touched.deallocate()
    }

    /// Adds a closed contour given in device pixels.
    func add(_ contour: some Collection<Point>) {
        guard let first = contour.first else { return }
        var (from, upper, lower) = (first, first.y, first.y)
        for to in contour.dropFirst() {
            addEdge(Float(from.x), Float(from.y), Float(to.x), Float(to.y))
            (from, upper, lower) = (to, min(upper, to.y), max(lower, to.y))
        }
        addEdge(Float(from.x), Float(from.y), Float(first.x), Float(first.y))
        top = min(top, max(0, Int(upper.rounded(.down))))
        bottom = max(bottom, min(height, Int(lower.rounded(.up))) - 1)
    }

    /// Gives every covered run of pixels with its level, 1...levels, from top to bottom, and forgets the contours.
    @inline(__always)
    func sweep(_ paint: (_ y: Int, _ pixels: Range<Int>, _ level: Int) -> Void) {
        for y in Swift.stride(from: top, through: bottom, by: 1) {
            sweepRow(y, paint)
        }
        top = .max
        bottom = -1
    }

    @inline(__always)
    private func sweepRow(_ y: Int, _ paint: (_ y: Int, _ pixels: Range<Int>, _ level: Int) -> Void) {
        var blocks = touched[y]
        touched[y] = 0
        let row = change + y * stride
        var (sum, x) = (Float(0), 0)
        while blocks != 0 {
            let start = blocks.trailingZeroBitCount << blockShift
            blocks &= blocks - 1
            paintRun(y, x..<min(start, width), sum, paint)
            let end = start + 1 << blockShift
            for pixel in start..<end {
                sum += row[pixel]
                row[pixel] = 0
                if pixel < width { paintRun(y, pixel..<(pixel + 1), sum, paint) }
            }
            x = end
        }
        paintRun(y, x..<max(x, width), sum, paint)
    }

    @inline(__always)
    private func paintRun(
        _ y: Int, _ pixels: Range<Int>, _ sum: Float, _ paint: (_ y: Int, _ pixels: Range<Int>, _ level: Int) -> Void
    ) {
        let level = Int(min(abs(sum), 1) * Float(Self.levels) + 0.5)
        if level > 0, !pixels.isEmpty { paint(y, pixels, level) }
    }

    // MARK: Edges

    private func addEdge(_ fromX: Float, _ fromY: Float, _ toX: Float, _ toY: Float) {
        guard fromY != toY else { return }
        let isDown = fromY < toY
        let (startX, startY, endX, endY) = isDown ? (fromX, fromY, toX, toY) : (toX, toY, fromX, fromY)
        let first = max(0, Int(startY.rounded(.down)))
        let last = min(height, Int(endY.rounded(.up)))
        guard first < last else { return }
        let slope = (endX - startX) / (endY - startY)
        let limit = Float(width)
        for y in first..<last {
            let (from, to) = (max(startY, Float(y)), min(endY, Float(y + 1)))
            let x0 = min(max(startX + slope * (from - startY), 0), limit)
            let x1 = min(max(startX + slope * (to - startY), 0), limit)
            addPiece(y, min(x0, x1), max(x0, x1), isDown ? to - from : from - to)
        }
    }

    /// A piece of an edge inside one row, from `left` to `right`, `rise` high (negative for an upward edge).
    @inline(__always)
    private func addPiece(_ y: Int, _ left: Float, _ right: Float, _ rise: Float) {
        let row = change + y * stride
        let (first, last) = (Int(left), Int(right))
        touch(y, first, last + 1)
        if first == last {
            let covered = rise * (1 - ((left + right) / 2 - Float(first)))
            row[first] += covered
            row[first + 1] += rise - covered
            return
        }
        let perPixel = rise / (right - left)
        var (entered, before) = (left, Float(0))
        // The area to the right of the piece, pixel by pixel; the sum over the row is the rise.
        for pixel in first...last {
            let leaves = min(right, Float(pixel + 1))
            let done = perPixel * (leaves - left)
            let average = (perPixel * (entered - left) + done) / 2
            let covered = average * (leaves - entered) + done * (Float(pixel + 1) - leaves)
            row[pixel] += covered - before
            (entered, before) = (leaves, covered)
        }
        row[last + 1] += rise - before
    }

    @inline(__always)
    private func touch(_ y: Int, _ first: Int, _ last: Int) {
        let (low, high) = (UInt64(first >> blockShift), UInt64(last >> blockShift))
        touched[y] |= (~0 << low) & (~0 >> (63 - high))
    }
}

internal import Foundation

/// The mark of a share and where it ends.
struct ShareMark {
    private let row: ShareRow
    private let left: Double
    private let right: Double
    private let zero: Double
    /// Of the arrow towards more.
    private let tip: Double
    let end: Double

    init(_ row: ShareRow, _ x: LinearScale) {
        func place(_ share: Decimal?, or open: Double) -> Double { x(min(max(share?.drawn ?? open, 0), 1)) }
        self.row = row
        zero = x(0)
        left = place(row.low, or: 0)
        right = max(left, place(row.high, or: 1))
        let isPoint = row.low == row.high && row.low != nil
        tip = left + min(26, max(16, right - left))
        end = isPoint ? right + 5 : row.high == nil ? max(right, tip) : right + (row.low == nil ? 5 : 1)
    }

    private var isPoint: Bool { row.low != nil && row.low == row.high }

    func draw(at y: Double, on builder: inout SceneBuilder) {
        let color = builder.theme.color(row.tint)
        let reach = isPoint ? left : row.low == nil ? zero : left
        let stem = Rect(left: zero, top: y - 1, right: reach, bottom: y + 1)
        if stem.width > 0 { builder.add(.mark, .rect(stem, Paint(color.with(opacity: 0.5)))) }
        if isPoint {
            let symbol: Scene.Dot.Symbol = row.isApproximate ? .ring : .disc
            PointMark(color: color, symbol: symbol, radius: 5.5).draw(at: Point(left, y), on: &builder)
        } else {
            drawInterval(color, at: y, on: &builder)
        }
    }

    private func drawInterval(_ color: Color, at y: Double, on builder: inout SceneBuilder) {
        var span = SpanMark(left: left, right: right, color: color.with(opacity: 0.5), thickness: 10)
        (span.fadesLeft, span.fadesRight) = (row.low == nil, row.high == nil)
        span.draw(at: y, on: &builder)
        if row.low != nil, row.high == nil { arrow(from: left, to: tip, color, at: y, on: &builder) }
        if row.high != nil, row.low == nil { arrow(from: right, to: max(zero, right - 26), color, at: y, on: &builder) }
    }

    /// A dot at the stated bound and an arrow towards the open side.
    private func arrow(
        from x: Double, to tip: Double, _ color: Color, at y: Double, on builder: inout SceneBuilder
    ) {
        let back = tip > x ? -6.0 : 6.0
        builder.add(.mark, .line([Point(x, y), Point(tip + back, y)], Scene.Stroke(Paint(color), width: 2)))
        let head = [Point(tip, y), Point(tip + back, y - 4.5), Point(tip + back, y + 4.5)]
        builder.add(.mark, .polygon(head, Paint(color)))
        PointMark(color: color, radius: 4.5).draw(at: Point(x, y), on: &builder)
    }
}

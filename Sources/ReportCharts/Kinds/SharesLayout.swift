internal import Foundation

extension SharesChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style, key: key.shown(for: rows.map(\.tint), .dot, style.theme))
        var measuring = SceneBuilder(width: size.width, height: size.height, scale: size.scale, style: style)
        let column = page.contentWidth * 0.4
        let labels = rows.map { RowLabel($0, width: column, on: &measuring) }
        let valueWidth = rows.map { style.type.width($0.valueText.oneLine, Typography.labelStrong) }.max() ?? 0
        let heights = labels.map { max(34, $0.height + 14) }
        let needed = Self.axisHeight + heights.reduce(0, +) + 4
        let spare = min(16, max(0, page.contentHeight - needed) / Double(max(1, rows.count)))
        var (builder, area) = page.begin(contentHeight: needed + spare * Double(rows.count))
        builder.inherit(measuring.scene.folded)
        let left = area.left + (labels.map { $0.width(in: style.type) }.max() ?? 0) + 22
        // A value beside a mark at 100% must still fit; it may be as wide as a third of the plot.
        let right = max(left + 80, area.right - 22 - min(valueWidth, (area.right - left) / 3))
        let x = LinearScale(0...1, from: left, to: right)
        drawAxis(x, top: area.top + Self.axisHeight, bottom: area.bottom, on: &builder)
        var top = area.top + Self.axisHeight + 2
        for (row, (label, height)) in zip(rows, zip(labels, heights)) {
            let middle = top + (height + spare) / 2
            label.draw(at: Point(area.left, middle), on: &builder)
            drawMark(row, x, at: middle, right: area.right, on: &builder)
            top += height + spare
        }
        return builder.finished(describedAs: page.description + described)
    }

    private static let axisHeight = 26.0

    private var described: String {
        rows.isEmpty
            ? ""
            : " " + rows.map { "\($0.label): \($0.valueText) (\($0.detail))".oneLine }.joined(separator: "; ") + "."
    }

    private func drawAxis(_ x: LinearScale, top: Double, bottom: Double, on builder: inout SceneBuilder) {
        let ticks: [Decimal] = x.length < 260 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]
        for (tick, label) in zip(ticks, ValueFormat.percent.texts(ticks, builder.style.words)) {
            let place = x(tick.drawn)
            let color = tick == 0 ? builder.theme.axis : builder.theme.grid
            builder.rule(.grid, from: Point(place, top), to: Point(place, bottom), color)
            builder.text(
                .axis, label, x: place, baseline: top - 8, Typography.axis, builder.theme.muted, align: .middle)
        }
    }

    private func drawMark(
        _ row: ShareRow, _ x: LinearScale, at y: Double, right: Double, on builder: inout SceneBuilder
    ) {
        let mark = ShareMark(row, x)
        mark.draw(at: y, on: &builder)
        let room = right - mark.end - 9
        let value = builder.lines(of: row.valueText, Typography.labelStrong, width: max(30, room), maxLines: 2)
        let first = y + builder.type.rise(Typography.labelStrong) - Double(value.count - 1) * Typography.leading / 2
        for (index, line) in value.enumerated() {
            builder.text(
                .label, line, x: mark.end + 9, baseline: first + Double(index) * Typography.leading,
                Typography.labelStrong, builder.theme.ink, clearing: true)
        }
    }
}

/// The mark of a share and where it ends.
private struct ShareMark {
    private let row: ShareRow
    private let left: Double
    private let right: Double
    private let zero: Double
    let end: Double

    init(_ row: ShareRow, _ x: LinearScale) {
        func place(_ share: Decimal?, or open: Double) -> Double { x(min(max(share?.drawn ?? open, 0), 1)) }
        self.row = row
        zero = x(0)
        left = place(row.low, or: 0)
        right = max(left, place(row.high, or: 1))
        end = row.low == row.high && row.low != nil ? right + 5 : right + 1
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
        if row.low != nil, row.high == nil { arrow(from: left, by: 26, color, at: y, on: &builder) }
        if row.high != nil, row.low == nil { arrow(from: right, by: -26, color, at: y, on: &builder) }
    }

    /// A dot at the stated bound and an arrow towards the open side.
    private func arrow(from x: Double, by length: Double, _ color: Color, at y: Double, on builder: inout SceneBuilder)
    {
        let tip = x + length
        let back = length > 0 ? -6.0 : 6.0
        builder.add(.mark, .line([Point(x, y), Point(tip + back, y)], Scene.Stroke(Paint(color), width: 2)))
        let head = [Point(tip, y), Point(tip + back, y - 4.5), Point(tip + back, y + 4.5)]
        builder.add(.mark, .polygon(head, Paint(color)))
        PointMark(color: color, radius: 4.5).draw(at: Point(x, y), on: &builder)
    }
}

/// Whose share, and who says so.
private struct RowLabel {
    private let label: [String]
    private let detail: [String]

    init(_ row: ShareRow, width: Double, on builder: inout SceneBuilder) {
        label = builder.lines(of: row.label, Typography.labelStrong, width: width, maxLines: 2)
        detail = builder.lines(of: row.detail, Typography.small, width: width, maxLines: 2)
    }

    var height: Double { Double(label.count) * Typography.leading + Double(detail.count) * 14 }

    func width(in type: Typeface) -> Double {
        let widths =
            label.map { type.width($0, Typography.labelStrong) } + detail.map { type.width($0, Typography.small) }
        return widths.max() ?? 0
    }

    func draw(at middle: Point, on builder: inout SceneBuilder) {
        var baseline = middle.y - height / 2 - 3
        for line in label {
            baseline += Typography.leading
            builder.text(.label, line, x: middle.x, baseline: baseline, Typography.labelStrong, builder.theme.ink)
        }
        for line in detail {
            baseline += 14
            builder.text(.label, line, x: middle.x, baseline: baseline, Typography.small, builder.theme.muted)
        }
    }
}

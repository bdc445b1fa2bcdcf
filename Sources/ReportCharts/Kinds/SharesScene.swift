internal import Foundation

extension SharesChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style, key: key.shown(for: rows.map(\.tint), .dot, style.theme))
        var measuring = SceneBuilder(width: size.width, height: size.height, scale: size.scale, style: style)
        let layout = ShareRowsLayout(rows, width: page.contentWidth, on: &measuring)
        let spare =
            layout.isNarrow ? 0 : min(16, max(0, page.contentHeight - layout.height) / Double(max(1, rows.count)))
        var (builder, area) = page.begin(contentHeight: layout.height + spare * Double(rows.count))
        builder.inherit(measuring.scene.folded)
        let x = layout.scale(in: area)
        drawTickLabels(x, at: area.top + ShareRowsLayout.axisHeight - 8, on: &builder)
        var top = area.top + ShareRowsLayout.axisHeight
        for (row, label) in zip(rows, layout.labels) {
            let height = layout.rowHeight(label) + spare
            let middle = layout.isNarrow ? top + label.height + 22 : top + height / 2
            // On a narrow page the rules stop where a label stands.
            drawGrid(x, top: layout.isNarrow ? middle - 14 : top, bottom: top + height, on: &builder)
            label.draw(at: Point(area.left, layout.isNarrow ? top + 4 : middle - label.height / 2), on: &builder)
            drawMark(row, x, at: middle, right: area.right, on: &builder)
            top += height
        }
        return builder.finished(describedAs: page.description + described)
    }

    private var described: String {
        rows.isEmpty
            ? ""
            : " " + rows.map { "\($0.label): \($0.valueText) (\($0.detail))".oneLine }.joined(separator: "; ") + "."
    }

    private func ticks(_ x: LinearScale) -> [Decimal] {
        x.length < 260 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]
    }

    private func drawTickLabels(_ x: LinearScale, at baseline: Double, on builder: inout SceneBuilder) {
        let ticks = ticks(x)
        for (tick, label) in zip(ticks, ValueFormat.percent.texts(ticks, builder.style.words)) {
            let half = builder.type.width(label, Typography.axis) / 2
            builder.text(
                .axis, label, x: max(x(tick.drawn), Typography.margin + half), baseline: baseline, Typography.axis,
                builder.theme.muted, align: .middle)
        }
    }

    private func drawGrid(_ x: LinearScale, top: Double, bottom: Double, on builder: inout SceneBuilder) {
        for tick in ticks(x) {
            let color = tick == 0 ? builder.theme.axis : builder.theme.grid
            builder.rule(.grid, from: Point(x(tick.drawn), top), to: Point(x(tick.drawn), bottom), color)
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

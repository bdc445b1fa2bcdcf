extension GlanceChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style, key: key.shown(for: cards.map(\.tint), .dot, style.theme))
        let grid = Grid(cards.count, width: page.contentWidth)
        var measuring = SceneBuilder(width: size.width, height: size.height, scale: size.scale, style: style)
        let texts = cards.map { CardText($0, width: grid.cardWidth, on: &measuring) }
        let rowHeights = (0..<grid.rows).map { row in
            grid.indices(ofRow: row).map { texts[$0].height }.max() ?? 0
        }
        let gaps = Double(max(0, grid.rows - 1)) * Grid.gap
        let needed = rowHeights.reduce(0, +) + gaps
        // Spare room goes between the rows, but not so much that they fall apart.
        let spare = min(18, max(0, page.contentHeight - needed - 20) / Double(max(1, grid.rows)))
        var (builder, area) = page.begin(contentHeight: needed + spare * Double(max(0, grid.rows - 1)) + 20)
        builder.inherit(measuring.scene.folded)
        var top = area.top + 4
        for row in 0..<grid.rows {
            for (column, index) in grid.indices(ofRow: row).enumerated() {
                let left = area.left + Double(column) * (grid.cardWidth + Grid.gap)
                texts[index].draw(cards[index], at: Point(left, top), width: grid.cardWidth, on: &builder)
            }
            top += rowHeights[row] + Grid.gap + spare
        }
        let told = cards.map { "\($0.value) \($0.what) (\($0.detail))".oneLine }.joined(separator: "; ")
        return builder.finished(describedAs: page.description + (cards.isEmpty ? "" : " " + told + "."))
    }

    private struct Grid {
        static let gap = 26.0
        let count: Int
        let columns: Int
        let cardWidth: Double

        init(_ count: Int, width: Double) {
            self.count = count
            let fitting = max(1, Int((width + Self.gap) / (200 + Self.gap)))
            // Four cards are two by two rather than three and one.
            columns = count == 4 ? min(2, fitting) : max(1, min(count, fitting))
            cardWidth = (width - Double(columns - 1) * Self.gap) / Double(columns)
        }

        var rows: Int { (count + columns - 1) / columns }

        func indices(ofRow row: Int) -> Range<Int> { (row * columns)..<min(count, (row + 1) * columns) }
    }
}

/// The broken lines of a card.
private struct CardText {
    private static let valueStyle = TextStyle(34, .semibold, tracking: -0.02)
    private let value: [String]
    private let what: [String]
    private let detail: [String]

    init(_ card: GlanceCard, width: Double, on builder: inout SceneBuilder) {
        value = builder.lines(of: card.value, Self.valueStyle, width: width, maxLines: 2)
        what = builder.lines(of: card.what, Typography.label, width: width, maxLines: 3, balanced: true)
        detail = builder.lines(of: card.detail, Typography.small, width: width, maxLines: 2)
    }

    var height: Double {
        10 + Double(value.count) * 38 + Double(what.count) * Typography.leading + 4 + Double(detail.count) * 14
    }

    func draw(_ card: GlanceCard, at origin: Point, width: Double, on builder: inout SceneBuilder) {
        let color = builder.theme.color(card.tint)
        let line = [Point(origin.x, origin.y), Point(origin.x + width, origin.y)]
        // Dashes of about 5 pixels, so that the last one ends with the card.
        let dash = width / (2 * (width / 9).rounded() - 1)
        let stroke = Scene.Stroke(Paint(color), width: 2, dash: card.isDated ? [] : [dash], roundCaps: false)
        builder.add(.mark, .line(line, stroke))
        var baseline = origin.y + 2
        for line in value {
            baseline += 38
            builder.text(
                .label, line, x: origin.x - 1, baseline: baseline, Self.valueStyle, builder.theme.textColor(card.tint))
        }
        baseline += 6
        for line in what {
            baseline += Typography.leading
            builder.text(.label, line, x: origin.x, baseline: baseline, Typography.label, builder.theme.ink)
        }
        baseline += 3
        for line in detail {
            baseline += 14
            builder.text(.label, line, x: origin.x, baseline: baseline, Typography.small, builder.theme.muted)
        }
    }
}

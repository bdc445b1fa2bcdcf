extension GlanceChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style, key: key.shown(for: cards.map(\.tint), style.theme))
        let told = cards.map { "\($0.value) \($0.what) (\($0.detail))".oneLine }.joined(separator: "; ")
        let described = page.description + (cards.isEmpty ? "" : " " + told + ".")
        if cards.count == 1, let card = cards.first {
            return SingleFigure(card, page, SceneBuilder(size, style)).scene(described: described)
        }
        let shown = size.isBare ? few : self
        return shown.grid(page, SceneBuilder(size, style)).finished(describedAs: described)
    }

    /// The first cards without their small print, as a small picture in a list shows them.
    private var few: GlanceChart {
        GlanceChart(
            cards: cards.prefix(4).map {
                GlanceCard(value: $0.value, what: $0.what, detail: "", isDated: $0.isDated, tint: $0.tint)
            }, key: key)
    }

    private func grid(_ page: Page, _ measuring: SceneBuilder) -> SceneBuilder {
        var measuring = measuring
        let grid = Grid(cards.count, width: page.contentWidth, narrowest: measuring.isBare ? 150 : 200)
        let valueSize = cards.count == 2 && !page.isNarrow ? 56.0 : 34
        let texts = cards.map { GlanceCardText($0, valueSize: valueSize, width: grid.cardWidth, on: &measuring) }
        let rowHeights = (0..<grid.rows).map { row in
            grid.indices(ofRow: row).map { texts[$0].height }.max() ?? 0
        }
        let needed = rowHeights.reduce(0, +) + Double(max(0, grid.rows - 1)) * Grid.gap
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
        return builder
    }

    private struct Grid {
        static let gap = 26.0
        let count: Int
        let columns: Int
        let cardWidth: Double

        init(_ count: Int, width: Double, narrowest: Double) {
            self.count = count
            let fitting = max(1, Int((width + Self.gap) / (narrowest + Self.gap)))
            // Four cards are two by two rather than three and one.
            columns = count == 4 ? min(2, fitting) : max(1, min(count, fitting))
            cardWidth = (width - Double(columns - 1) * Self.gap) / Double(columns)
        }

        var rows: Int { (count + columns - 1) / columns }

        func indices(ofRow row: Int) -> Range<Int> { (row * columns)..<min(count, (row + 1) * columns) }
    }
}

internal import ReportModel

/// Lays panels under one another over one horizontal axis.
struct PanelStack {
    private static let titleHeight = 24.0
    private static let panelGap = 22.0
    private static let rowPadding = 10.0

    private let chart: Chart
    private let page: Page
    private var measuring: SceneBuilder
    /// On a narrow page the words of a row stand above it instead of beside it.
    private let isNarrow: Bool
    private let axis: HorizontalAxis

    init(_ chart: Chart, page: Page, measuring: SceneBuilder) {
        (self.chart, self.page, self.measuring) = (chart, page, measuring)
        isNarrow = page.isNarrow
        let type = measuring.type
        let gutter = chart.panels.map { $0.gutter(type, isNarrow: page.isNarrow) }.max() ?? 0
        let left = Typography.margin + max(gutter, 6)
        axis = HorizontalAxis(
            chart, left: left, right: Typography.margin + page.contentWidth, words: measuring.style.words, type: type)
    }

    /// What the panels need at least, with their axis.
    var contentHeight: Double {
        chart.panels.reduce(0) { $0 + leastHeight($1) } + axis.height
    }

    func scene(described description: String) -> Scene {
        var measuring = measuring
        let lanes = EventLanes(
            chart.events, axis.scale, within: Typography.margin...(Typography.margin + page.contentWidth),
            on: &measuring)
        let around = axis.height + lanes.height
        let heights = heights(of: page.contentHeight - around)
        var (builder, area) = page.begin(contentHeight: heights.reduce(0, +) + around)
        builder.inherit(measuring.scene.folded)
        var top = area.top + lanes.height + (axis.isBelow ? 0 : axis.height)
        let bottom = top + heights.reduce(0, +)
        lanes.draw(top: area.top, bottom: bottom, on: &builder)
        for (index, panel) in chart.panels.enumerated() {
            let isLast = index == chart.panels.count - 1
            let place = Rect(left: axis.left, top: top, right: axis.right, bottom: top + heights[index])
            draw(panel, in: place, gap: isLast ? 0 : Self.panelGap, on: &builder)
            top += heights[index]
        }
        if case .time(let scale) = axis.kind {
            let limits = 6...(builder.scene.width - 6)
            TimeAxis(scale: scale).draw(at: bottom, within: limits, on: &builder)
        }
        return builder.finished(describedAs: description)
    }

    // MARK: Heights

    /// Rows take what they need and a little of what is spare, plots of values all of it.
    private func heights(of available: Double) -> [Double] {
        let least = chart.panels.enumerated().map { index, panel in
            leastHeight(panel) + (index == chart.panels.count - 1 ? 0 : Self.panelGap)
        }
        let spare = max(0, available - least.reduce(0, +))
        let growing = chart.panels.filter { $0.rows == nil }.count
        let rowCount = chart.panels.reduce(0) { $0 + ($1.rows?.count ?? 0) }
        return zip(chart.panels, least).map { panel, least in
            if let rows = panel.rows {
                let perRow = growing > 0 ? 0 : min(page.fills ? 60 : 16, spare / Double(max(1, rowCount)))
                return least + perRow * Double(rows.count)
            }
            return least + spare / Double(growing)
        }
    }

    private func leastHeight(_ panel: Panel) -> Double {
        let title = panel.title.isEmpty ? 0 : Self.titleHeight
        if let rows = panel.rows { return title + rows.reduce(0) { $0 + rowHeight($1, panel) } }
        let labels = EndLabels(panel.annotations).height
        return title + panel.headroom + max(panel.leastHeight, labels)
    }

    private func rowHeight(_ row: Row, _ panel: Panel) -> Double {
        if panel.isDense { return max(20, row.height + 6) }
        return isNarrow ? row.height + panel.markHeight : max(34, row.height + Self.rowPadding)
    }

    // MARK: Drawing

    private func draw(
        _ panel: Panel, in place: Rect, gap: Double, on builder: inout SceneBuilder
    ) {
        var area = place
        area.bottom -= gap
        if !panel.title.isEmpty {
            for line in builder.lines(of: panel.title, Typography.key, width: page.contentWidth, maxLines: 1) {
                builder.text(
                    .label, line, x: Typography.margin, baseline: area.top + 11, Typography.key,
                    builder.theme.secondary)
            }
            area.top += Self.titleHeight
        }
        switch panel.upright {
        case .values(let values):
            area.top += panel.headroom
            let y = values.scale(from: area.bottom, to: area.top)
            values.drawUpright(in: area, y, on: &builder)
            draw(panel, in: Plot(area: area, x: axis.scale, y: y), on: &builder)
        case .rows(let rows): draw(panel, rows, in: area, on: &builder)
        }
    }

    private func draw(
        _ panel: Panel, _ rows: [Row], in area: Rect, on builder: inout SceneBuilder
    ) {
        let needed = rows.reduce(0) { $0 + rowHeight($1, panel) }
        let spare = (area.height - needed) / Double(max(1, rows.count))
        drawGrid(in: area, hasBaseline: panel.hasBaseline, on: &builder)
        let isAbove = isNarrow && !panel.isDense
        var (top, middles) = (area.top, [Double]())
        for row in rows {
            let height = rowHeight(row, panel) + spare
            let labelTop = isAbove ? top + spare / 2 : top + (height - row.height) / 2
            let first = labelTop + Typography.leading / 2
            if let lead = row.lead { builder.draw([lead], left: Typography.margin, middle: first) }
            builder.draw(row.lines, left: Typography.margin + row.leadWidth, middle: first)
            let middle = isAbove ? labelTop + row.height + panel.markHeight / 2 - 3 : top + height / 2
            middles.append(panel.isDense ? first : middle)
            top += height
        }
        draw(panel, in: Plot(area: area, x: axis.scale, y: .rows(middles)), on: &builder)
    }

    private func drawGrid(in area: Rect, hasBaseline: Bool, on builder: inout SceneBuilder) {
        switch axis.kind {
        case .time(let scale): TimeAxis(scale: scale).drawGrid(top: area.top, bottom: area.bottom, on: &builder)
        case .values(let values):
            values.drawAcross(
                in: area, axis.scale, labelsAt: area.top - 12, hasBaseline: hasBaseline, on: &builder)
        }
    }

    private func draw(_ panel: Panel, in plot: Plot, on builder: inout SceneBuilder) {
        for mark in panel.marks { mark.draw(in: plot, on: &builder) }
        for annotation in panel.annotations where annotation.place == .beside {
            let anchor = plot(annotation.at)
            let middle = anchor.y - (annotation.height - Typography.leading) / 2
            builder.draw(annotation.lines, left: anchor.x + annotation.distance, middle: middle)
        }
        EndLabels(panel.annotations).draw(
            in: plot, column: axis.column, within: (plot.area.top - 8)...(plot.area.bottom + 8), on: &builder)
        let limits = Rect(
            left: plot.area.left + 2, top: plot.area.top - panel.headroom,
            right: Typography.margin + page.contentWidth, bottom: plot.area.bottom)
        NearLabels(panel.annotations).draw(in: plot, within: limits, on: &builder)
    }
}

extension Panel {
    var rows: [Row]? { if case .rows(let rows) = upright { rows } else { nil } }

    /// What stands on the left of the plot.
    fileprivate func gutter(_ type: Typeface, isNarrow: Bool) -> Double {
        switch upright {
        case .values(let axis): axis.width(type)
        case .rows(let rows): isNarrow && !isDense ? 0 : (rows.map { $0.width(in: type) }.max() ?? 0) + 22
        }
    }
}

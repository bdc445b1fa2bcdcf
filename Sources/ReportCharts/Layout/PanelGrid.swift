internal import ReportModel

/// Lays equal panels over time in a grid: the values on the left of each row, the dates below each column.
struct PanelGrid {
    private static let titleHeight = 22.0
    private static let rowGap = 16.0
    private static let columnGap = 18.0
    private static let axisHeight = 40.0

    private let chart: Chart
    private let page: Page
    private let measuring: SceneBuilder
    private let rows: Int

    init(_ chart: Chart, page: Page, measuring: SceneBuilder) {
        (self.chart, self.page, self.measuring) = (chart, page, measuring)
        rows = (chart.panels.count + chart.columns - 1) / chart.columns
    }

    func scene(described description: String) -> Scene {
        let around = Double(rows) * (Self.titleHeight + Self.rowGap) - Self.rowGap + Self.axisHeight
        let least = chart.panels.map(\.leastHeight).max() ?? 0
        let plotHeight = max(least, (page.contentHeight - around) / Double(rows))
        var (builder, area) = page.begin(contentHeight: plotHeight * Double(rows) + around)
        builder.inherit(measuring.scene.folded)
        guard case .time(let first, let last) = chart.across else { return builder.finished(describedAs: description) }
        let gutter = chart.panels.compactMap { $0.axis?.width(builder.type) }.max() ?? 0
        let labels = chart.panels.flatMap(\.annotations).map { $0.width(in: builder.type) + $0.distance }.max() ?? 0
        let (outer, inner) = chart.hasOwnScales ? (0, gutter) : (gutter, 0)
        let width = (area.width - outer + Self.columnGap) / Double(chart.columns) - Self.columnGap - inner
        for (index, panel) in chart.panels.enumerated() {
            let (row, column) = (index / chart.columns, index % chart.columns)
            let left = area.left + outer + inner + Double(column) * (width + inner + Self.columnGap)
            let top = area.top + Double(row) * (plotHeight + Self.titleHeight + Self.rowGap)
            let x = TimeScale(
                from: first, to: last, left: left, right: max(left + 40, left + width - labels),
                words: builder.style.words)
            let place = Rect(
                left: left, top: top + Self.titleHeight, right: x.right, bottom: top + Self.titleHeight + plotHeight)
            let isLowest = index + chart.columns >= chart.panels.count
            draw(
                panel, x, last: last, in: place, width: width, labelled: column == 0 || chart.hasOwnScales,
                dated: isLowest, on: &builder)
        }
        return builder.finished(describedAs: description)
    }

    private func draw(
        _ panel: Panel, _ x: TimeScale, last: CivilDate, in area: Rect, width: Double, labelled: Bool, dated: Bool,
        on builder: inout SceneBuilder
    ) {
        guard let axis = panel.axis else { return }
        for line in builder.lines(of: panel.title, Typography.labelStrong, width: width, maxLines: 1) {
            builder.text(
                .label, line, x: area.left, baseline: area.top - 10, Typography.labelStrong, builder.theme.ink)
        }
        let plot = Plot(area: area, x: x.scale, y: axis.scale(from: area.bottom, to: area.top))
        axis.drawUpright(in: area, plot.y, labelled: labelled, on: &builder)
        for mark in panel.marks { mark.draw(in: plot, on: &builder) }
        EndLabels(panel.annotations).draw(
            in: plot, column: x(last), within: (area.top - 6)...(area.bottom + 6), on: &builder)
        guard dated else { return }
        let limits = (area.left - 14)...(area.left + width)
        TimeAxis(scale: x).draw(at: area.bottom, within: limits, on: &builder)
    }
}

extension Panel {
    fileprivate var axis: ValueAxis? { if case .values(let axis) = upright { axis } else { nil } }
}

internal import ReportModel

/// The upper panel for few totals: a row for each, a bar from its baseline to its as-of day with the value at its end.
struct AidSpansPanel {
    private struct Row {
        let total: AidTotal
        let color: Color
        let labelLines: [EndLabels.Line]
    }

    private static let titleHeight = 26.0
    private static let rowHeight = 42.0
    /// What the labels need on the right of the plot.
    let labelWidth: Double
    private let title: String
    private let rows: [Row]

    init(_ chart: AidChart, _ style: ChartStyle) {
        title = chart.totalsTitle
        let sorted = chart.totals.enumerated().sorted {
            ($0.element.baseline, $0.element.asOf, $0.offset) < ($1.element.baseline, $1.element.asOf, $1.offset)
        }
        rows = sorted.map { _, total in
            Row(
                total: total, color: style.theme.color(chart.tint),
                labelLines: EndLabels.lines(of: total, chart.format, style, style.theme.textColor(chart.tint)))
        }
        labelWidth = rows.map { EndLabels.width($0.labelLines, style.type) }.max() ?? 0
    }

    /// With its title and the space below it.
    var height: Double { Self.titleHeight + Double(rows.count) * Self.rowHeight + 8 }

    func draw(_ x: TimeScale, in area: Rect, on builder: inout SceneBuilder) {
        builder.panelTitle(title, at: area.top + 12)
        TimeAxis(scale: x).drawGrid(top: area.top + Self.titleHeight - 4, bottom: area.top + height - 8, on: &builder)
        for (index, row) in rows.enumerated() {
            let y = area.top + Self.titleHeight + (Double(index) + 0.5) * Self.rowHeight - 4
            draw(row, x, at: y, on: &builder)
        }
    }

    private func draw(_ row: Row, _ x: TimeScale, at y: Double, on builder: inout SceneBuilder) {
        let (start, end) = (x(row.total.baseline), x(row.total.asOf))
        let span = Rect(left: start, top: y - 4.5, right: end, bottom: y + 4.5)
        builder.add(.mark, .rect(span, Paint(row.color.with(opacity: 0.35))))
        let tick = Rect(left: start - 1, top: y - 8, right: start + 1, bottom: y + 8)
        builder.add(.mark, .rect(tick, Paint(row.color)))
        PointMark(color: row.color, radius: 6).draw(at: Point(end, y), on: &builder)
        _ = EndLabels([.init(anchor: Point(end + 3, y), lines: row.labelLines)])
            .draw(within: (y - Self.rowHeight)...(y + Self.rowHeight), on: &builder)
    }
}

extension EndLabels {
    /// The value of a total and since when it counts.
    static func lines(
        of total: AidTotal, _ format: ValueFormat, _ style: ChartStyle, _ color: Color
    ) -> [EndLabels.Line] {
        let baseline = total.baselineText ?? DateText(words: style.words, withYear: true).text(total.baseline)
        return [
            .init(text: format.text(total.value, style.words), style: Typography.value, color: color),
            .init(
                text: style.words.since.filled(["date": baseline]), style: Typography.small,
                color: style.theme.secondary),
        ]
    }
}

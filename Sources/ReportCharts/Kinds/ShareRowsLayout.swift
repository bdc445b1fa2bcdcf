/// Where labels and marks of shares stand: side by side, or on a narrow page one above the other.
struct ShareRowsLayout {
    static let axisHeight = 26.0
    let labels: [ShareLabel]
    let isNarrow: Bool
    private let labelWidth: Double
    private let valueWidth: Double

    init(_ rows: [ShareRow], width: Double, on builder: inout SceneBuilder) {
        isNarrow = width < 560
        let column = width * (isNarrow ? 1 : 0.4)
        labels = rows.map { ShareLabel($0, width: column, on: &builder) }
        let type = builder.type
        labelWidth = isNarrow ? 0 : (labels.map { $0.width(in: type) }.max() ?? 0) + 22
        valueWidth = rows.map { type.width($0.valueText.oneLine, Typography.labelStrong) }.max() ?? 0
    }

    /// With the axis above the rows.
    var height: Double { Self.axisHeight + labels.map(rowHeight).reduce(0, +) }

    func rowHeight(_ label: ShareLabel) -> Double { isNarrow ? label.height + 38 : max(34, label.height + 14) }

    /// A value beside a mark at 100% must still fit; it may be as wide as a third of the plot.
    func scale(in area: Rect) -> LinearScale {
        let left = area.left + labelWidth
        let right = max(left + 80, area.right - 22 - min(valueWidth, (area.right - left) / 3))
        return LinearScale(0...1, from: left, to: right)
    }
}

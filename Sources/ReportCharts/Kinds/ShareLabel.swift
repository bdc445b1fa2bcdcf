/// The words beside a share: whose it is, and who says so.
struct ShareLabel {
    private let label: [String]
    private let detail: [String]

    init(_ row: ShareRow, width: Double, on builder: inout SceneBuilder) {
        label = builder.lines(of: row.label, Typography.labelStrong, width: width, maxLines: 2, balanced: true)
        detail = builder.lines(of: row.detail, Typography.small, width: width, maxLines: 2, balanced: true)
    }

    var height: Double { Double(label.count) * Typography.leading + Double(detail.count) * 14 }

    func width(in type: Typeface) -> Double {
        let widths =
            label.map { type.width($0, Typography.labelStrong) } + detail.map { type.width($0, Typography.small) }
        return widths.max() ?? 0
    }

    func draw(at origin: Point, on builder: inout SceneBuilder) {
        var baseline = origin.y - 3
        for line in label {
            baseline += Typography.leading
            builder.text(
                .label, line, x: origin.x, baseline: baseline, Typography.labelStrong, builder.theme.ink, clearing: true
            )
        }
        for line in detail {
            baseline += 14
            builder.text(
                .label, line, x: origin.x, baseline: baseline, Typography.small, builder.theme.muted)
        }
    }
}

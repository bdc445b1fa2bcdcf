/// The date and the words beside a mark of a timeline.
struct TimelineLabel: Hashable {
    private static let dateGap = 6.0
    private static let widest = 400.0
    private static let narrow = 210.0
    private let date: String
    private let lines: [String]
    private let dateWidth: Double
    let width: Double

    /// In one line if that is not too long, or in several short ones.
    init(date: String, text: String, width: Double, isNarrow: Bool = false, on builder: inout SceneBuilder) {
        self.date = date
        dateWidth = builder.type.width(date, Typography.small)
        let before = dateWidth + Self.dateGap
        let room = max(60, min(isNarrow ? Self.narrow : Self.widest, width - before))
        lines = builder.lines(of: text, Typography.label, width: room, maxLines: 3, balanced: true)
        self.width = before + (lines.map { builder.type.width($0, Typography.label) }.max() ?? 0)
    }

    var lineCount: Int { max(1, lines.count) }

    /// Draws it with the capitals of its first line centred on `middle`.
    func draw(left: Double, middle: Double, on builder: inout SceneBuilder) {
        var baseline = middle + builder.type.rise(Typography.label)
        builder.text(.label, date, x: left, baseline: baseline, Typography.small, builder.theme.muted)
        for line in lines {
            builder.text(
                .label, line, x: left + dateWidth + Self.dateGap, baseline: baseline, Typography.label,
                builder.theme.ink)
            baseline += Typography.leading
        }
    }
}

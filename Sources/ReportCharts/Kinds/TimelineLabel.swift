/// The date and the words beside a mark of a timeline.
struct TimelineLabel: Hashable {
    /// Few events have room for a date on a line of its own; many have it before the words.
    enum Arrangement: Hashable {
        case stacked
        case inline
    }

    static let dateGap = 6.0
    let arrangement: Arrangement
    let date: String
    let lines: [String]
    let width: Double
    private let dateWidth: Double

    init(date: String, text: String, _ arrangement: Arrangement, width: Double, on builder: inout SceneBuilder) {
        self.arrangement = arrangement
        self.date = date
        dateWidth = builder.type.width(date, Self.dateStyle(arrangement))
        let before = arrangement == .inline ? dateWidth + Self.dateGap : 0
        let wanted = arrangement == .inline ? 290.0 : 190
        let room = max(60, min(wanted, width - before))
        lines = builder.lines(
            of: text, Typography.label, width: room, maxLines: arrangement == .inline ? 3 : 4, balanced: true)
        let widest = lines.map { builder.type.width($0, Typography.label) }.max() ?? 0
        self.width = arrangement == .inline ? before + widest : max(dateWidth, widest)
    }

    var lineCount: Int { arrangement == .inline ? max(1, lines.count) : lines.count + 1 }

    /// Draws it with the capitals of its first line centred on `middle`, from `left` on or, on the left of its mark, up to
    /// its right edge.
    func draw(left: Double, middle: Double, alignsRight: Bool, _ tint: Tint, on builder: inout SceneBuilder) {
        let theme = builder.theme
        let style = Self.dateStyle(arrangement)
        var baseline = middle + builder.type.rise(Typography.label)
        let isStacked = arrangement == .stacked
        let align: SceneBuilder.Alignment = isStacked && alignsRight ? .end : .start
        let x = isStacked ? (alignsRight ? left + width : left) : left + dateWidth + Self.dateGap
        builder.text(
            .label, date, x: isStacked ? x : left, baseline: baseline, style,
            isStacked ? theme.textColor(tint) : theme.muted, align: align, clearing: true)
        if isStacked { baseline += Typography.leading }
        for line in lines {
            builder.text(
                .label, line, x: x, baseline: baseline, Typography.label, theme.ink, align: align, clearing: true)
            baseline += Typography.leading
        }
    }

    private static func dateStyle(_ arrangement: Arrangement) -> TextStyle {
        arrangement == .inline ? Typography.small : Typography.smallStrong
    }
}

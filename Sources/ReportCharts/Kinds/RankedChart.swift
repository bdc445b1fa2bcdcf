package import Foundation

/// One claimed value of one thing.
package struct RankedRow: Hashable, Sendable {
    /// Whose value: the unit or the group.
    package let label: String
    /// Who says so, and when.
    package let detail: String
    /// The stated value, where it lies inside its bounds; nil to draw the bounds alone.
    package let value: Decimal?
    /// Closed bounds; nil is an open side. Equal for an exact value.
    package let low: Decimal?
    package let high: Decimal?
    /// Whether the text says "about".
    package let isApproximate: Bool
    /// As said: `55%`, `a third`.
    package let valueText: String
    package let tint: Tint

    package init(
        label: String, detail: String, value: Decimal? = nil, low: Decimal?, high: Decimal?,
        isApproximate: Bool = false, valueText: String, tint: Tint
    ) {
        self.label = label
        self.detail = detail
        self.value = value
        self.low = low
        self.high = high
        self.isApproximate = isApproximate
        self.valueText = valueText
        self.tint = tint
    }
}

/// Values on one scale, a row for each: a dot if exact, a ring if about, a pale bar for an interval, an arrow for an
/// open side, on a stem from zero.
package struct RankedChart: Hashable, Sendable {
    package enum Look: Hashable, Sendable {
        case lollipops
        /// For counts of equal things.
        case bars
    }

    /// In the order in which they stand.
    package let rows: [RankedRow]
    package let key: [KeyEntry]
    package let format: ValueFormat
    package let look: Look

    package init(rows: [RankedRow], key: [KeyEntry] = [], format: ValueFormat = .percent, look: Look = .lollipops) {
        self.rows = rows
        self.key = key
        self.format = format
        self.look = look
    }
}

extension RankedChart: PanelChart {
    /// As many as a small picture in a list shows.
    static let fewRows = 3

    func chart(measuring: inout SceneBuilder) -> Chart? {
        let rows = measuring.isBare ? Array(rows.prefix(Self.fewRows)) : rows
        guard !rows.isEmpty else { return nil }
        let style = measuring.style
        let whole: [Decimal] = format == .percent && rows.contains { $0.high == nil } ? [1] : []
        let values = rows.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } + whole
        let axis = ValueAxis(values, format, style.words, count: measuring.scene.width > 600 ? 5 : 3)
        var panel = Panel(
            upright: .rows(rows.map { Row(label: $0.label, detail: $0.detail, measuring: &measuring) }))
        for (index, row) in rows.enumerated() {
            let marks = RankedMarks(row, y: Double(index), look: look, style.theme)
            panel.marks += marks.all
            let lines = measuring.lines(
                row.valueText, Typography.labelStrong, style.theme.ink, width: max(60, measuring.scene.width * 0.22),
                maxLines: 2)
            panel.annotations.append(
                Annotation(
                    at: Position(marks.reach, Double(index)), lines: lines, place: .beside,
                    distance: marks.distance))
        }
        return Chart(
            across: .values(axis), panels: [panel], key: key.shown(for: rows.map(\.tint), style.theme),
            facts: [rows.map { "\($0.label): \($0.valueText) (\($0.detail))".oneLine }.joined(separator: "; ") + "."])
    }
}

extension Row {
    /// A strong label over its detail, as wide as a page of that width allows.
    init(label: String, detail: String, measuring: inout SceneBuilder) {
        let content = measuring.scene.width - 2 * Typography.margin
        let width = content < 560 ? content : content * 0.38
        let theme = measuring.theme
        lines =
            measuring.lines(label, Typography.labelStrong, theme.ink, width: width, maxLines: 2)
            + measuring.lines(measuring.isBare ? "" : detail, Typography.small, theme.muted, width: width, maxLines: 2)
    }
}

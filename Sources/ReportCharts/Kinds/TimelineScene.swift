internal import ReportModel

extension TimelineChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let sorted = items.enumerated().sorted { Self.order($0) < Self.order($1) }.map(\.element)
        let contentWidth = size.width - 2 * Typography.margin
        var measuring = SceneBuilder(width: size.width, height: size.height, scale: size.scale, style: style)
        let dates = DateText(words: style.words, withYear: Self.spansYears(sorted))
        let isFew = sorted.count <= 8 && contentWidth > 600
        let labels = sorted.map { item in
            TimelineLabel(
                date: dates.text(item.date), text: item.label, isFew ? .stacked : .inline, width: contentWidth - 12,
                on: &measuring)
        }
        let layout = TimelineLayout.best(
            sorted, labels: labels, left: Typography.margin, right: size.width - Typography.margin, words: style.words)
        let page = Page(frame, size: size, style: style, key: markKey(layout, style))
        let rowCount = Double(layout?.rowCount ?? 0)
        let around = TimeAxis.height + 14
        let least = isFew ? 17.0 : 19
        let pitch = min(24, max(least, (page.contentHeight - around) / max(1, rowCount)))
        var (builder, area) = page.begin(contentHeight: rowCount * pitch + around)
        builder.inherit(measuring.scene.folded)
        if let layout { draw(layout, pitch: pitch, in: area, on: &builder) }
        return builder.finished(describedAs: page.description + described(sorted, dates))
    }

    private func draw(_ layout: TimelineLayout, pitch: Double, in area: Rect, on builder: inout SceneBuilder) {
        let axis = TimeAxis(scale: layout.x)
        let bottom = area.bottom - TimeAxis.height
        axis.drawGrid(top: area.top, bottom: bottom, on: &builder)
        axis.draw(at: bottom, on: &builder)
        for block in layout.blocks {
            let middle = area.top + 5 + (Double(block.row) + 0.5) * pitch
            block.label.draw(
                left: block.labelLeft, middle: middle + (block.isBelow ? pitch : 0), alignsRight: block.alignsRight,
                block.tint, on: &builder)
        }
        for block in layout.blocks {
            block.mark.draw(at: area.top + 5 + (Double(block.row) + 0.5) * pitch, on: &builder)
        }
    }

    /// The names of the tints, then the kinds of marks that not everybody knows.
    private func markKey(_ layout: TimelineLayout?, _ style: ChartStyle) -> [MarkKey.Entry] {
        let (theme, words) = (style.theme, style.words)
        let used = Set(layout?.blocks.compactMap(\.mark.sample) ?? [])
        let samples: [(MarkKey.Sample, String)] = [
            (.span, words.lasting), (.fading, words.uncertainDay), (.hollowSpan, words.planned),
            (.ring, used.contains(.hollowSpan) ? "" : words.planned),
        ]
        return key.shown(for: items.map(\.tint), .dot, theme)
            + samples.filter { used.contains($0.0) && !$0.1.isEmpty }
            .map { MarkKey.Entry(name: $0.1, color: theme.neutral, sample: $0.0) }
    }

    private func described(_ sorted: [TimelineItem], _ dates: DateText) -> String {
        let full = DateText(words: dates.words, withYear: true)
        let told = sorted.map { "\(full.text($0.date)): \($0.label)".oneLine }
        return told.isEmpty ? "" : " " + told.joined(separator: "; ") + "."
    }

    /// By first day, then last day, then as given.
    private static func order(_ item: (offset: Int, element: TimelineItem)) -> (Int, Int, Int) {
        let date = item.element.date
        let first = date.earliest ?? date.latest
        let last = date.latest ?? date.earliest
        return (first?.dayNumber ?? 0, last?.dayNumber ?? 0, item.offset)
    }

    private static func spansYears(_ items: [TimelineItem]) -> Bool {
        let years = items.flatMap { [$0.date.earliest?.year, $0.date.latest?.year] }.compactMap { $0 }
        return Set(years).count > 1
    }
}

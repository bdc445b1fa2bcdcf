internal import ReportModel

extension TimelineChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        var sorted = items.enumerated().sorted { Self.order($0) < Self.order($1) }.map(\.element)
        var measuring = SceneBuilder(size, style)
        // A small picture in a list shows when, not what.
        if measuring.isBare { sorted = sorted.map { $0.unlabelled } }
        let dates = measuring.isBare ? nil : Self.dates(sorted, style.words)
        let layout = TimelineLayout.best(sorted, dates, measuring: &measuring)
        guard let layout else {
            let page = Page(frame, size: size, style: style)
            return page.begin(contentHeight: 40).builder.finished(describedAs: page.description)
        }
        var rowsMeasuring = SceneBuilder(size, style)
        let chart = rows(sorted, layout, measuring: &rowsMeasuring)
        let page = Page(frame, size: size, style: style, key: size.isBare ? [] : chart.key)
        let described = ([page.description] + facts(sorted, style.words)).joined(separator: " ")
        let stack = PanelStack(chart, page: page, measuring: rowsMeasuring)
        guard size.isBare || layout.isBetter(thanRowsOf: stack.contentHeight) else {
            return stack.scene(described: described)
        }
        return scene(of: layout, page, folded: measuring.scene.folded, described: described)
    }

    private func scene(
        of layout: TimelineLayout, _ page: Page, folded: [String], described: String
    ) -> Scene {
        let around = TimeAxis(scale: layout.x).height + 14
        let count = Double(max(1, layout.rowCount))
        let pitch = min(24, max(TimelineLayout.leastPitch, (page.contentHeight - around) / count))
        var (builder, area) = page.begin(contentHeight: count * pitch + around)
        builder.inherit(folded)
        let axis = TimeAxis(scale: layout.x)
        let bottom = area.bottom - axis.height
        axis.drawGrid(top: area.top, bottom: bottom, on: &builder)
        axis.draw(at: bottom, within: 6...(builder.scene.width - 6), on: &builder)
        layout.draw(top: area.top + 5, pitch: pitch, on: &builder)
        return builder.finished(describedAs: described)
    }

    /// The same events in rows: day and words on the left, the mark in the plot.
    private func rows(_ sorted: [TimelineItem], _ layout: TimelineLayout, measuring: inout SceneBuilder) -> Chart {
        let theme = measuring.theme
        let dates = Self.dates(sorted, measuring.style.words)
        let leads = sorted.map {
            Annotation.Line(text: dates.text($0.date), style: Typography.small, color: theme.muted)
        }
        let leadWidth = (leads.map { measuring.type.width($0.text, $0.style) }.max() ?? 0) + 10
        let content = measuring.scene.width - 2 * Typography.margin
        let width = max(90, content * 0.58 - leadWidth)
        let rows = zip(sorted, leads).map { item, lead in
            Row(
                lead: lead, leadWidth: leadWidth,
                lines: measuring.lines(item.label, Typography.label, theme.ink, width: width, maxLines: 3))
        }
        var panel = Panel(upright: .rows(rows), isDense: true)
        panel.marks = sorted.enumerated().map { index, item in
            TimelineMark(item: item, row: Double(index), color: theme.color(item.tint))
        }
        return Chart(
            across: .time(from: layout.first, to: layout.last), panels: [panel],
            key: markKey(measuring.style))
    }

    /// The names of the tints, then the kinds of marks that not everybody knows.
    private func markKey(_ style: ChartStyle) -> [MarkKey.Entry] {
        let words = style.words
        let used = Set(items.compactMap(TimelineMark.sample))
        let samples: [(MarkKey.Sample, String)] = [
            (.span, words.lasting), (.fading, words.uncertainDay), (.hollowSpan, words.planned),
            (.point(.ring), used.contains(.hollowSpan) ? "" : words.planned),
        ]
        return key.shown(for: items.map(\.tint), style.theme)
            + samples.filter { used.contains($0.0) && !$0.1.isEmpty }
            .map { MarkKey.Entry(name: $0.1, color: style.theme.neutral, sample: $0.0) }
    }

    private func facts(_ sorted: [TimelineItem], _ words: ChartWords) -> [String] {
        let dates = DateText(words: words, withYear: true)
        return sorted.isEmpty
            ? [] : [sorted.map { "\(dates.text($0.date)): \($0.label)".oneLine }.joined(separator: "; ") + "."]
    }

    /// By first day, then last day, then as given.
    private static func order(_ item: (offset: Int, element: TimelineItem)) -> (Int, Int, Int) {
        let date = item.element.date
        let first = date.earliest ?? date.latest
        let last = date.latest ?? date.earliest
        return (first?.dayNumber ?? 0, last?.dayNumber ?? 0, item.offset)
    }

    /// Days name their year where there is more than one.
    private static func dates(_ items: [TimelineItem], _ words: ChartWords) -> DateText {
        let years = items.flatMap { [$0.date.earliest?.year, $0.date.latest?.year] }.compactMap { $0 }
        return DateText(words: words, withYear: Set(years).count > 1)
    }
}

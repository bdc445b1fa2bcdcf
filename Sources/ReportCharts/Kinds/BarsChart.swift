package import Foundation
package import ReportModel

/// Counts of equal stretches of time, such as the articles of each week.
package struct BarsChart: Hashable, Sendable {
    package struct Bin: Hashable, Sendable {
        /// The first day of the stretch.
        package let start: CivilDate
        package let value: Decimal

        package init(start: CivilDate, value: Decimal) {
            self.start = start
            self.value = value
        }
    }

    /// In order, without gaps; a stretch without anything counts 0.
    package let bins: [Bin]
    /// Of each stretch.
    package let dayCount: Int
    package let events: [EventRule]
    package let format: ValueFormat
    package let tint: Tint

    package init(bins: [Bin], dayCount: Int, events: [EventRule] = [], format: ValueFormat = .count, tint: Tint) {
        self.bins = bins
        self.dayCount = dayCount
        self.events = events
        self.format = format
        self.tint = tint
    }
}

extension BarsChart: PanelChart {
    func chart(measuring: inout SceneBuilder) -> Chart? {
        guard let first = bins.first?.start, let last = bins.last?.start.adding(days: dayCount) else { return nil }
        let style = measuring.style
        var panel = Panel(upright: .values(ValueAxis(bins.map(\.value), format, style.words)))
        // The axis takes about a tenth of the page.
        let perBin = measuring.scene.width * 0.85 / Double(bins.count)
        let thickness = max(1, min(28, perBin > 4 ? perBin * 0.78 : perBin * 0.95))
        let color = style.theme.color(tint)
        panel.marks = bins.map { bin in
            BarMark(
                from: Position(middle(bin), 0), to: Position(middle(bin), bin.value.drawn), color: color,
                thickness: thickness)
        }
        panel.annotations = striking.map { bin in
            let text = Annotation.Line(
                text: format.text(bin.value, style.words), style: Typography.smallStrong, color: style.theme.secondary)
            return Annotation(
                at: Position(middle(bin), bin.value.drawn), lines: [text],
                place: .near([.above], weight: bin.value.drawn), distance: 5)
        }
        panel.headroom = 20
        if measuring.isBare { panel.leastHeight = 100 }
        return Chart(
            across: .time(from: first, to: last), panels: [panel], events: measuring.isBare ? [] : events,
            facts: facts(style.words))
    }

    /// The highest, without values that many bins share: they can be read off the axis.
    private var striking: [Bin] {
        let counts = Dictionary(grouping: bins, by: \.value).mapValues(\.count)
        return bins.filter { $0.value > 0 && counts[$0.value, default: 0] < 3 }.sorted { $0.value > $1.value }
            .prefix(5).filter { $0.value * 2 > (bins.map(\.value).max() ?? 0) }
    }

    private func middle(_ bin: Bin) -> Double { Double(bin.start.dayNumber) + Double(dayCount) / 2 }

    private func facts(_ words: ChartWords) -> [String] {
        guard let highest = bins.max(by: { $0.value < $1.value }) else { return [] }
        let total = bins.reduce(Decimal(0)) { $0 + $1.value }
        return [
            words.facts.bars.filled([
                "count": String(bins.count), "total": format.text(total, words),
                "highest": format.text(highest.value, words),
                "date": DateText(words: words, withYear: true).text(highest.start),
            ])
        ]
    }
}

internal import Foundation

/// A card that stands alone: the figure large, its words beside it, and its bounds on a line across the page.
struct SingleFigure {
    private static let rangeHeight = 70.0
    private static let gap = 22.0
    private static let whatStyle = TextStyle(18)

    private let card: GlanceCard
    private let page: Page
    private var measuring: SceneBuilder
    private let valueStyle: TextStyle
    private let value: String
    private let words: [Annotation.Line]
    private let isBeside: Bool

    init(_ card: GlanceCard, _ page: Page, _ measuring: SceneBuilder) {
        (self.card, self.page, self.measuring) = (card, page, measuring)
        let largest = page.fills ? 130.0 : 84
        // As large as half the page allows, and never smaller than a title.
        let natural = measuring.type.width(card.value.oneLine, TextStyle(100, .semibold, tracking: -0.03))
        let room = page.contentWidth * (page.isNarrow ? 1 : 0.55)
        valueStyle = TextStyle(max(28, min(largest, room / max(1, natural) * 100)), .semibold, tracking: -0.03)
        value = self.measuring.lines(of: card.value, valueStyle, width: page.contentWidth, maxLines: 1).first ?? ""
        let valueWidth = measuring.type.width(value, valueStyle)
        isBeside = !page.isNarrow && valueWidth < room + 1
        let width = isBeside ? page.contentWidth - valueWidth - Self.gap : page.contentWidth
        words =
            self.measuring.lines(card.what, Self.whatStyle, measuring.theme.ink, width: width, maxLines: 3)
            + self.measuring.lines(card.detail, Typography.label, measuring.theme.secondary, width: width, maxLines: 2)
    }

    private func leading(_ line: Annotation.Line) -> Double { line.style == Self.whatStyle ? 23 : 18 }

    func scene(described description: String) -> Scene {
        let valueHeight = valueStyle.size * 0.76
        let wordsHeight = words.reduce(0) { $0 + leading($1) }
        let block = isBeside ? max(valueHeight, wordsHeight) : valueHeight + 12 + wordsHeight
        let needed = 24 + block + 20 + (card.range == nil ? 0 : Self.rangeHeight)
        let height = page.fills ? max(needed, page.contentHeight) : needed
        var (builder, area) = page.begin(contentHeight: height)
        builder.inherit(measuring.scene.folded)
        card.drawLine(from: Point(area.left, area.top + 4), width: area.width, on: &builder)
        let top = area.top + 24 + (height - needed) * 0.35
        let color = builder.theme.textColor(card.tint)
        let baseline = isBeside ? top + (block + valueHeight) / 2 : top + valueHeight
        let box = builder.text(.label, value, x: area.left - 2, baseline: baseline, valueStyle, color)
        let left = isBeside ? box.right + Self.gap : area.left
        drawWords(left: left, top: isBeside ? top + (block - wordsHeight) / 2 : box.bottom, on: &builder)
        if card.range != nil { drawRange(in: area, y: top + block + 46, on: &builder) }
        return builder.finished(describedAs: description)
    }

    private func drawWords(left: Double, top: Double, on builder: inout SceneBuilder) {
        var baseline = top - 4
        for line in words {
            baseline += leading(line)
            builder.text(.label, line.text, x: left, baseline: baseline, line.style, line.color)
        }
    }

    /// The bounds as a bar on a line from zero.
    private func drawRange(in area: Rect, y: Double, on builder: inout SceneBuilder) {
        guard let range = card.range else { return }
        let end = max(range.high, range.value ?? 0).drawn * 1.12
        let start = min(0, range.low.drawn)
        let scale = PositionScale.linear(start...max(end, start + 0.001), from: area.left, to: area.right)
        let plot = Plot(area: area, x: scale, y: .pixels)
        let color = builder.theme.color(card.tint)
        builder.rule(.grid, from: Point(area.left, y), to: Point(area.right, y), builder.theme.axis)
        let (low, high) = (Position(range.low.drawn, y), Position(range.high.drawn, y))
        BarMark(from: low, to: high, color: color.with(opacity: 0.4), thickness: 12, look: .round)
            .draw(in: plot, on: &builder)
        if let value = range.value {
            PointMark(at: Position(value.drawn, y), color: color, radius: 7).draw(in: plot, on: &builder)
        }
        let texts = [range.lowText, range.highText].map { text in
            builder.lines(of: text, Typography.axis, width: area.width / 3, maxLines: 1).first ?? ""
        }
        let widths = texts.map { builder.type.width($0, Typography.axis) }
        let wanted = [plot(low).x, plot(high).x]
        let places = Dodge.spread(wanted, sizes: widths, gap: 10, within: area.left...area.right)
        for (text, place) in zip(texts, places) {
            builder.text(
                .label, text, x: place, baseline: y + 24, Typography.axis, builder.theme.muted, align: .middle)
        }
    }
}

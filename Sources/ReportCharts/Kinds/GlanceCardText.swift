/// The broken lines of a card.
struct GlanceCardText {
    private let valueStyle: TextStyle
    private let value: [String]
    private let what: [String]
    private let detail: [String]

    init(_ card: GlanceCard, valueSize: Double, width: Double, on builder: inout SceneBuilder) {
        valueStyle = TextStyle(valueSize, .semibold, tracking: -0.02)
        value = builder.lines(of: card.value, valueStyle, width: width, maxLines: 2)
        what = builder.lines(of: card.what, Typography.label, width: width, maxLines: 3, balanced: true)
        detail = builder.lines(of: card.detail, Typography.small, width: width, maxLines: 2, balanced: true)
    }

    private var valueLeading: Double { valueStyle.size * 0.9 + 8 }

    var height: Double {
        10 + Double(value.count) * valueLeading + Double(what.count) * Typography.leading + 4 + Double(detail.count)
            * 14
    }

    func draw(_ card: GlanceCard, at origin: Point, width: Double, on builder: inout SceneBuilder) {
        card.drawLine(from: origin, width: width, on: &builder)
        var baseline = origin.y + 2
        for line in value {
            baseline += valueLeading
            builder.text(
                .label, line, x: origin.x - 1, baseline: baseline, valueStyle, builder.theme.textColor(card.tint))
        }
        baseline += valueStyle.size * 0.18
        for line in what {
            baseline += Typography.leading
            builder.text(.label, line, x: origin.x, baseline: baseline, Typography.label, builder.theme.ink)
        }
        baseline += 3
        for line in detail {
            baseline += 14
            builder.text(.label, line, x: origin.x, baseline: baseline, Typography.small, builder.theme.muted)
        }
    }
}

extension GlanceCard {
    /// Above the card: solid for a figure with a day, dashed for one without.
    func drawLine(from origin: Point, width: Double, on builder: inout SceneBuilder) {
        let line = [origin, Point(origin.x + width, origin.y)]
        // Dashes of about 5 pixels, so that the last one ends with the card.
        let dash = width / (2 * max(1, (width / 9).rounded()) - 1)
        let paint = Paint(builder.theme.color(tint))
        let stroke = Scene.Stroke(paint, width: 2, dash: isDated ? [] : [dash], roundCaps: false)
        builder.add(.mark, .line(line, stroke))
    }
}

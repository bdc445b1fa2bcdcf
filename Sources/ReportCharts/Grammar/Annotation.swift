/// Words on a mark.
struct Annotation: Hashable {
    struct Line: Hashable {
        let text: String
        let style: TextStyle
        let color: Color

        var leading: Double { style.size < Typography.label.size ? 14 : Typography.leading }
    }

    enum Side: Hashable {
        case above, below, left, right
    }

    enum Place: Hashable {
        /// In a column on the right of the plot, level with its mark if it can be.
        case end
        /// On the right of its mark, always.
        case beside
        /// On the first of these sides where nothing stands yet, or nowhere; those of most weight choose first.
        case near([Side], weight: Double)
    }

    let at: Position
    let lines: [Line]
    let place: Place
    /// From the middle of the mark, in logical pixels.
    var distance = 10.0

    var height: Double { lines.reduce(0) { $0 + $1.leading } }

    func width(in type: Typeface) -> Double { lines.map { type.width($0.text, $0.style) }.max() ?? 0 }
}

extension SceneBuilder {
    /// Draws lines under one another, the capitals of the first centred on `middle`, from `left` on.
    mutating func draw(_ lines: [Annotation.Line], left: Double, middle: Double) {
        guard let first = lines.first else { return }
        var baseline = middle + type.rise(first.style)
        for (index, line) in lines.enumerated() {
            if index > 0 { baseline += line.leading }
            text(.label, line.text, x: left, baseline: baseline, line.style, line.color)
        }
    }

    /// Wrapped and with one look.
    mutating func lines(
        _ text: String, _ textStyle: TextStyle, _ color: Color, width: Double, maxLines: Int
    ) -> [Annotation.Line] {
        lines(of: text, textStyle, width: width, maxLines: maxLines, balanced: true)
            .map { Annotation.Line(text: $0, style: textStyle, color: color) }
    }
}

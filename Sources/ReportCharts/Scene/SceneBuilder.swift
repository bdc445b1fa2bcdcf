/// Collects the shapes of a scene; the only place where text gets its position and its box.
struct SceneBuilder {
    enum Alignment {
        case start, middle, end
    }

    private(set) var scene: Scene
    let style: ChartStyle
    private var missing: Set<Unicode.Scalar> = []

    init(width: Double, height: Double, scale: Double, style: ChartStyle) {
        scene = Scene(width: width, height: height, scale: scale, background: style.theme.background)
        self.style = style
    }

    var theme: Theme { style.theme }
    var type: Typeface { style.type }

    mutating func add(_ role: Scene.Role, _ shape: Scene.Shape) { scene.items.append(.init(role: role, shape: shape)) }

    mutating func rule(_ role: Scene.Role, from: Point, to: Point, _ color: Color) {
        let rect = Rect(
            left: min(from.x, to.x), top: min(from.y, to.y), right: max(from.x, to.x), bottom: max(from.y, to.y))
        add(role, .rect(rect.grown(along: from.x == to.x ? 0.5 : 0, 0), Paint(color)))
    }

    /// Draws one line of text and tells where it is; `clearing` first wipes the ground under it, so that rules stop
    /// beside it.
    @discardableResult
    mutating func text(
        _ role: Scene.Role, _ string: String, x: Double, baseline: Double, _ textStyle: TextStyle, _ color: Color,
        align: Alignment = .start, clearing: Bool = false
    ) -> Rect {
        let line = string.oneLine
        let width = type.width(line, textStyle)
        let left =
            switch align {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        let box = type.box(line, textStyle, x: left, baseline: baseline)
        guard !line.isEmpty else { return box }
        if clearing, let background = theme.background {
            add(role, .rect(box.grown(along: 3, 0), Paint(background)))
        }
        missing.formUnion(type.missing(in: line))
        let text = Scene.Text(
            string: line, origin: Point(left, baseline), style: textStyle, color: color, box: box)
        add(role, .text(text))
        return box
    }

    /// The title of one of several plots on a page.
    mutating func panelTitle(_ title: String, at baseline: Double) {
        let width = scene.width - 2 * Typography.margin
        for line in lines(of: title, Typography.key, width: width, maxLines: 1) {
            text(.label, line, x: Typography.margin, baseline: baseline, Typography.key, theme.secondary)
        }
    }

    /// The lines of a text; one that has to be cut is noted.
    mutating func lines(
        of text: String, _ textStyle: TextStyle, width: Double, maxLines: Int, balanced: Bool = false
    ) -> [String] {
        let wrap = TextWrap(text.oneLine, textStyle, in: type, width: width, maxLines: maxLines, balanced: balanced)
        if wrap.isCut { scene.folded.append(text.oneLine) }
        return wrap.lines
    }

    mutating func inherit(_ folded: [String]) { scene.folded += folded }

    func finished(describedAs description: String) -> Scene {
        var scene = scene
        scene.description = description
        scene.missingCharacters = missing.sorted()
        return scene
    }
}

extension Rect {
    /// Wider by `x` on the left and right, higher by `y` at top and bottom.
    func grown(along x: Double, _ y: Double) -> Rect {
        Rect(left: left - x, top: top - y, right: right + x, bottom: bottom + y)
    }
}

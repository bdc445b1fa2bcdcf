/// Collects the shapes of a scene; the only place where text gets its position and its box.
struct SceneBuilder {
    enum Alignment {
        case start, middle, end
    }

    private static let longestLine = 400
    private(set) var scene: Scene
    let style: ChartStyle
    /// Whether only the title stands around the plot.
    private(set) var isBare = false
    private(set) var obstacles = Obstacles()
    private var missing: Set<Unicode.Scalar> = []

    init(width: Double, height: Double, scale: Double, style: ChartStyle) {
        scene = Scene(width: width, height: height, scale: scale, background: style.theme.background)
        self.style = style
    }

    /// For measuring text and for scenes as wide as the page.
    init(_ size: ChartSize, _ style: ChartStyle) {
        self.init(width: size.width, height: size.height, scale: size.scale, style: style)
        isBare = size.isBare
    }

    var theme: Theme { style.theme }
    var type: Typeface { style.type }

    mutating func add(_ role: Scene.Role, _ shape: Scene.Shape) {
        let item = Scene.Item(role: role, shape: shape)
        obstacles.add(item)
        scene.items.append(item)
    }

    mutating func rule(_ role: Scene.Role, from: Point, to: Point, _ color: Color) {
        let rect = Rect(
            left: min(from.x, to.x), top: min(from.y, to.y), right: max(from.x, to.x), bottom: max(from.y, to.y))
        add(role, .rect(rect.grown(along: from.x == to.x ? 0.5 : 0, 0), Paint(color)))
    }

    /// Draws one line of text and tells where it is.
    @discardableResult
    mutating func text(
        _ role: Scene.Role, _ string: String, x: Double, baseline: Double, _ textStyle: TextStyle, _ color: Color,
        align: Alignment = .start
    ) -> Rect {
        let line = string.oneLine
        let width = type.width(line, textStyle)
        let left =
            switch align {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        let box = type.box(width: width, textStyle, x: left, baseline: baseline)
        guard !line.isEmpty else { return box }
        missing.formUnion(type.missing(in: line))
        let text = Scene.Text(
            string: line, origin: Point(left, baseline), style: textStyle, color: color, box: box)
        add(role, .text(text))
        return box
    }

    /// The lines of a text; one that has to be cut is noted.
    mutating func lines(
        of text: String, _ textStyle: TextStyle, width: Double, maxLines: Int, balanced: Bool = false
    ) -> [String] {
        // No line of a page holds more; what lies behind is cut without being measured.
        let most = maxLines * Self.longestLine
        let isLong = text.utf8.count > most && text.unicodeScalars.count > most
        let line = isLong ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))).oneLine : text.oneLine
        let wrap = TextWrap(line, textStyle, in: type, width: width, maxLines: maxLines, balanced: balanced)
        if wrap.isCut || isLong { scene.folded.append(text.oneLine) }
        return wrap.lines
    }

    mutating func inherit(_ folded: [String]) { scene.folded += folded }

    func finished(describedAs description: String) -> Scene {
        var scene = scene
        scene.items = GridCutter(obstacles.texts).cut(scene.items)
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

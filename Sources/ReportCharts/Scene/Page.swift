/// What stands around the plot: title, subtitle and key above it, note and source below.
struct Page {
    private struct Line {
        let role: Scene.Role
        let string: String
        let textStyle: TextStyle
        let color: Color
        let baseline: Double
    }

    private let frame: ChartFrame
    private let size: ChartSize
    private let style: ChartStyle
    private var measuring: SceneBuilder
    private var header: [Line] = []
    private var footer: [Line] = []
    private var key: MarkKey
    private var headerHeight = 16.0
    private var footerHeight = 18.0

    init(_ frame: ChartFrame, size: ChartSize, style: ChartStyle, key: [MarkKey.Entry] = []) {
        self.frame = frame
        self.size = size
        self.style = style
        measuring = SceneBuilder(size, style)
        self.key = MarkKey(key, width: size.width - 2 * Typography.margin, style: style)
        layOutHeader(subtitle: size.isBare ? "" : frame.subtitle)
        layOutFooter(size.isBare ? [] : [frame.note, frame.source])
    }

    /// Between the margins.
    var contentWidth: Double { size.width - 2 * Typography.margin }

    /// Whether words stand above their marks rather than beside them.
    var isNarrow: Bool { contentWidth < 560 }

    /// Whether the page is never lower than its size.
    var fills: Bool { size.fills }

    /// The height that the plot has on a page of the least size.
    var contentHeight: Double { size.height - headerHeight - footerHeight }

    /// A page as high as its content asks, with its frame drawn, and the place of the content.
    func begin(contentHeight: Double) -> (builder: SceneBuilder, area: Rect) {
        let needed = (headerHeight + contentHeight + footerHeight).rounded(.up)
        let height = size.fills ? max(needed, size.height) : needed
        var builder = SceneBuilder(width: size.width, height: height, scale: size.scale, style: style)
        builder.inherit(measuring.scene.folded)
        for line in header { draw(line, from: 0, on: &builder) }
        for line in footer { draw(line, from: height - footerHeight, on: &builder) }
        key.draw(at: Point(Typography.margin, headerHeight - key.height), on: &builder)
        let area = Rect(
            left: Typography.margin, top: headerHeight, right: size.width - Typography.margin,
            bottom: headerHeight + contentHeight)
        return (builder, area)
    }

    /// The beginning of a description: title and subtitle as sentences.
    var description: String {
        [frame.title, frame.subtitle].map(\.oneLine).filter { !$0.isEmpty }
            .map { $0.last.map { ".!?…".contains($0) } == true ? $0 : $0 + "." }
            .joined(separator: " ")
    }

    private func draw(_ line: Line, from top: Double, on builder: inout SceneBuilder) {
        builder.text(
            line.role, line.string, x: Typography.margin, baseline: top + line.baseline, line.textStyle, line.color)
    }

    private mutating func layOutHeader(subtitle: String) {
        let theme = style.theme
        for string in measuring.lines(
            of: frame.title, Typography.title, width: contentWidth, maxLines: 4, balanced: true)
        {
            headerHeight += 25
            header.append(
                Line(
                    role: .title, string: string, textStyle: Typography.title, color: theme.ink,
                    baseline: headerHeight - 4))
        }
        for string in measuring.lines(
            of: subtitle, Typography.subtitle, width: contentWidth, maxLines: 3, balanced: true)
        {
            headerHeight += 19
            header.append(
                Line(
                    role: .subtitle, string: string, textStyle: Typography.subtitle, color: theme.secondary,
                    baseline: headerHeight - 2))
        }
        headerHeight += 12 + key.height
    }

    private mutating func layOutFooter(_ texts: [String]) {
        var baseline = 23.0
        for text in texts {
            for string in measuring.lines(of: text, Typography.footer, width: contentWidth, maxLines: 4) {
                footer.append(
                    Line(
                        role: .footer, string: string, textStyle: Typography.footer, color: style.theme.muted,
                        baseline: baseline))
                baseline += 15
            }
        }
        if !footer.isEmpty { footerHeight = baseline + 1 }
    }
}

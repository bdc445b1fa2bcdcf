/// The words around a chart; empty ones take no room.
package struct ChartFrame: Hashable, Sendable {
    /// Says the finding.
    package var title: String
    /// Says what is measured, and in which unit.
    package var subtitle: String
    package var note: String
    package var source: String

    package init(title: String, subtitle: String = "", note: String = "", source: String = "") {
        self.title = title
        self.subtitle = subtitle
        self.note = note
        self.source = source
    }

    /// The words below the title as sentences, for a caption beside the picture.
    package var caption: String {
        [subtitle, source].filter { !$0.isEmpty }.map { ".!?…".contains($0.suffix(1)) ? $0 : $0 + "." }
            .joined(separator: " ")
    }

    func adding(_ notes: [String]) -> ChartFrame {
        var frame = self
        frame.note = ([note] + notes).filter { !$0.isEmpty }.joined(separator: " ")
        return frame
    }
}

/// The size of a chart in logical pixels, and how many device pixels each is wide.
///
/// The width is kept. The height is what a chart with enough to show takes; one with more rows grows, so that type is
/// never shrunk, and one with few is lower, unless the page is to be filled.
package struct ChartSize: Hashable, Sendable {
    package let width: Double
    package let height: Double
    package let scale: Double
    /// Whether the page keeps its height where there is less to show.
    package let fills: Bool
    /// Whether only the title stands around the plot.
    package let isBare: Bool

    package init(width: Double, height: Double, scale: Double, fills: Bool = false, isBare: Bool = false) {
        self.width = width
        self.height = height
        self.scale = scale
        self.fills = fills
        self.isBare = isBare
    }

    /// 1920 device pixels wide, as high as there is something to show.
    package static let wide = ChartSize(width: 800, height: 450, scale: 2.4)
    /// 1920 by 1080 device pixels.
    package static let slide = ChartSize(width: 800, height: 450, scale: 2.4, fills: true)
    /// 1200 device pixels wide, for half a page of print.
    package static let half = ChartSize(width: 500, height: 375, scale: 2.4)
    /// 1200 by 1200 device pixels, for narrow screens.
    package static let square = ChartSize(width: 500, height: 500, scale: 2.4)
    /// 640 by 360 device pixels, for lists of charts.
    package static let thumbnail = ChartSize(width: 400, height: 225, scale: 1.6, isBare: true)

    /// Of the same layout with other pixels.
    package func scaled(by factor: Double) -> ChartSize {
        ChartSize(width: width, height: height, scale: scale * factor, fills: fills, isBare: isBare)
    }
}

/// What all charts of a report share.
package struct ChartStyle: Sendable {
    package let theme: Theme
    package let type: Typeface
    package let words: ChartWords

    package init(theme: Theme, type: Typeface, words: ChartWords) {
        self.theme = theme
        self.type = type
        self.words = words
    }
}

/// A kind of chart with its data.
package protocol ChartKind: Sendable {
    /// The whole picture. Never fails: what has no data is an empty chart with its title.
    func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene
}

/// A kind that is made of marks on panels.
protocol PanelChart: ChartKind {
    /// The data as marks; `measuring` knows how wide the page is and breaks lines. Nil without data.
    func chart(measuring: inout SceneBuilder) -> Chart?
}

extension PanelChart {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        var measuring = SceneBuilder(size, style)
        guard let chart = chart(measuring: &measuring) else {
            let page = Page(frame, size: size, style: style)
            return page.begin(contentHeight: 40).builder.finished(describedAs: page.description)
        }
        let page = Page(frame.adding(chart.notes), size: size, style: style, key: chart.key)
        let described = ([page.description] + chart.facts).joined(separator: " ")
        return chart.isGrid
            ? PanelGrid(chart, page: page, measuring: measuring).scene(described: described)
            : PanelStack(chart, page: page, measuring: measuring).scene(described: described)
    }
}

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
}

/// The size of a chart in logical pixels, and how many device pixels each is wide.
///
/// The width is kept. The height is what a chart with enough to show takes; one with more rows grows, so that type is
/// never shrunk, and one with few is lower, so that no page is left empty.
package struct ChartSize: Hashable, Sendable {
    package let width: Double
    package let height: Double
    package let scale: Double

    package init(width: Double, height: Double, scale: Double) {
        self.width = width
        self.height = height
        self.scale = scale
    }

    /// 1920 by 1080 device pixels.
    package static let wide = ChartSize(width: 800, height: 450, scale: 2.4)
    /// 1200 by 1200 device pixels, for narrow screens.
    package static let square = ChartSize(width: 500, height: 500, scale: 2.4)
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

/// The sizes of type in a chart, in logical pixels, and the space between lines.
enum Typography {
    static let title = TextStyle(20, .semibold, tracking: -0.014)
    static let subtitle = TextStyle(13.5)
    static let key = TextStyle(12, .semibold)
    static let axis = TextStyle(12)
    /// For numbers that stand under one another.
    static let axisNumber = TextStyle(12, tabular: true)
    static let axisContext = TextStyle(12, .semibold)
    static let label = TextStyle(12.5)
    static let labelStrong = TextStyle(12.5, .semibold)
    static let small = TextStyle(11)
    static let smallStrong = TextStyle(11, .semibold)
    static let value = TextStyle(15, .semibold)
    static let footer = TextStyle(11)

    static let margin = 24.0
    /// From baseline to baseline of labels.
    static let leading = 15.5
}

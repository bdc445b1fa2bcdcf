/// The themes by the names that users know.
package enum ChartLook: String, Hashable, Sendable, CaseIterable {
    case light, dark, transparent
    /// Without title, note and source, for documents that write their own.
    case plain
    case grey

    package var theme: Theme {
        switch self {
        case .light, .plain: .light
        case .dark: .dark
        case .transparent: .transparent
        case .grey: .grey
        }
    }

    /// The words that stand around the plot.
    package func frame(_ frame: ChartFrame) -> ChartFrame { self == .plain ? ChartFrame(title: "") : frame }
}

/// The sizes by the names that users know.
package enum ChartFormat: String, Hashable, Sendable, CaseIterable {
    case wide, slide, half, square, thumbnail

    package var size: ChartSize {
        switch self {
        case .wide: .wide
        case .slide: .slide
        case .half: .half
        case .square: .square
        case .thumbnail: .thumbnail
        }
    }
}

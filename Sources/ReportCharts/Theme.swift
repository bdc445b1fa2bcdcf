/// The colours of a chart.
package struct Theme: Hashable, Sendable {
    /// Nil leaves the page transparent.
    package var background: Color?
    /// What the page is taken to be where a colour has to stand out from it.
    package var surface: Color
    package var ink: Color
    package var secondary: Color
    package var muted: Color
    package var grid: Color
    package var axis: Color
    package var sideA: Color
    package var sideB: Color
    package var neutral: Color
    /// Told apart by viewers with protan, deutan and tritan vision, and on paper without colour; at least one.
    package var series: [Color]

    package static let light = Theme(
        background: Color(0xFFFFFF), surface: Color(0xFFFFFF), ink: Color(0x14181F), secondary: Color(0x465060),
        muted: Color(0x687280), grid: Color(0xE4E7EB), axis: Color(0x8B95A1), sideA: Color(0x1D5B99),
        sideB: Color(0xE06A3B), neutral: Color(0x66717F),
        series: [0x1B5F95, 0xCB5115, 0x9688E9, 0x683120, 0x340079].map { Color($0) })

    package static let dark = Theme(
        background: Color(0x14181F), surface: Color(0x14181F), ink: Color(0xF3F5F7), secondary: Color(0xC3CAD3),
        muted: Color(0x98A2AE), grid: Color(0x2B323C), axis: Color(0x6B7684), sideA: Color(0x9CCBF5),
        sideB: Color(0xF0835A), neutral: Color(0x7A838E),
        series: [0x6BA5FB, 0xCCCE37, 0xB87730, 0xA3F9EF, 0x4D61BF].map { Color($0) })

    /// Light, for pages of any pale colour.
    package static let transparent = {
        var theme = Theme.light
        theme.background = nil
        // Shades of what lies below, where solid greys would shine.
        theme.grid = theme.ink.with(opacity: 0.12)
        theme.axis = theme.ink.with(opacity: 0.5)
        return theme
    }()

    /// For paper without colour: greys as far apart as they can be; shapes and names tell the rest.
    package static let grey = Theme(
        background: Color(0xFFFFFF), surface: Color(0xFFFFFF), ink: Color(0x111111), secondary: Color(0x444444),
        muted: Color(0x6A6A6A), grid: Color(0xE4E4E4), axis: Color(0x8A8A8A), sideA: Color(0x1C1C1C),
        sideB: Color(0xA0A0A0), neutral: Color(0x676767),
        series: [0x1C1C1C, 0x8A8A8A, 0x545454, 0xB0B0B0, 0x6F6F6F].map { Color($0) })

    package func color(_ tint: Tint) -> Color {
        switch tint {
        case .sideA: sideA
        case .sideB: sideB
        case .neutral: neutral
        case .series(let index): series[((index % series.count) + series.count) % series.count]
        }
    }

    /// The tint dark or light enough to be read as text, on a pale band too.
    func textColor(_ tint: Tint) -> Color { color(tint).readable(on: surface, ratio: 5.6) }
}

/// A colour by its meaning.
package enum Tint: Hashable, Sendable {
    /// The two sides of a conflict, and what belongs to neither.
    case sideA, sideB, neutral
    /// One of several equals; the colours repeat after the last.
    case series(Int)

    /// A shape of its own, so that points are told apart without colour.
    var symbol: Scene.Dot.Symbol {
        switch self {
        case .sideA: .disc
        case .sideB: .diamond
        case .neutral: .square
        case .series(let index): [.disc, .diamond, .square][((index % 3) + 3) % 3]
        }
    }
}

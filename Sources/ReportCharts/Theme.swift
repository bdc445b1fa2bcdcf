/// The colours of a chart; dark and transparent pages are other values of it.
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
    /// Told apart by viewers with protan, deutan and tritan vision too; at least one.
    package var series: [Color]

    package static let light = Theme(
        background: Color(0xFFFFFF), surface: Color(0xFFFFFF), ink: Color(0x14181F), secondary: Color(0x465060),
        muted: Color(0x687280), grid: Color(0xE4E7EB), axis: Color(0x8B95A1), sideA: Color(0x1D5B99),
        sideB: Color(0xE06A3B), neutral: Color(0x66717F),
        series: [0x2B6C9E, 0xAD7A15, 0x28A3A5, 0x934515, 0x57354E].map { Color($0) })

    package func color(_ tint: Tint) -> Color {
        switch tint {
        case .sideA: sideA
        case .sideB: sideB
        case .neutral: neutral
        case .series(let index): series[((index % series.count) + series.count) % series.count]
        }
    }

    /// The tint dark or light enough to be read as text.
    func textColor(_ tint: Tint) -> Color { color(tint).readable(on: surface) }
}

/// A colour by its meaning.
package enum Tint: Hashable, Sendable {
    /// The two sides of a conflict, and what belongs to neither.
    case sideA, sideB, neutral
    /// One of several equals; the colours repeat after the last.
    case series(Int)
}

internal import Foundation

/// The weights of one font, and the measuring of text in them.
package struct Typeface: Sendable {
    private let regular: FontFace
    private let semibold: FontFace

    package init(regular: FontFace, semibold: FontFace) {
        self.regular = regular
        self.semibold = semibold
    }

    package func face(_ weight: TextStyle.Weight) -> FontFace {
        switch weight {
        case .regular: regular
        case .semibold: semibold
        }
    }

    /// Each glyph of a line with its pen position in logical pixels from the line's left end, and the line's width.
    package func run(_ text: String, _ style: TextStyle) -> (glyphs: [(id: UInt16, x: Double)], width: Double) {
        let face = face(style.weight)
        let unit = style.size / face.unitsPerEm
        var (pen, previous) = (0.0, UInt16(0))
        var glyphs: [(id: UInt16, x: Double)] = []
        for scalar in face.scalars(of: text) {
            let glyph = face.glyph(style.tabular ? Self.tabular(scalar) : scalar)
            if previous != 0 { pen += face.kerning(previous, glyph) * unit }
            glyphs.append((glyph, pen))
            pen += face.advance(glyph) * unit + style.tracking * style.size
            previous = glyph
        }
        return (glyphs, pen)
    }

    /// In logical pixels.
    func width(_ text: String, _ style: TextStyle) -> Double { run(text, style).width }

    /// How far below a line's middle its baseline lies when the capitals are centred on it.
    func rise(_ style: TextStyle) -> Double {
        let face = face(style.weight)
        return face.capHeight / face.unitsPerEm * style.size / 2
    }

    /// From the top of the capitals to the end of the descenders.
    func box(width: Double, _ style: TextStyle, x: Double, baseline: Double) -> Rect {
        Rect(x: x, y: baseline - style.size * 0.76, width: width, height: style.size * 0.98)
    }

    /// Characters of a text that the font lacks, ascending, each once.
    package func missing(in text: String) -> [Unicode.Scalar] {
        Set(regular.scalars(of: text).filter { !regular.has($0) }).sorted()
    }

    /// scripts/make-font puts the digits of equal width there.
    private static func tabular(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard ("0"..."9").contains(scalar) else { return scalar }
        return Unicode.Scalar(0xE000 + scalar.value) ?? scalar
    }
}

extension String {
    /// One line of composed characters: line breaks and tabs as spaces, no controls, no invisible marks.
    var oneLine: String {
        if utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) && !contains("  ") && first != " " && last != " " {
            return self
        }
        var line = String.UnicodeScalarView()
        for scalar in precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
                if scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}" {
                    line.append(scalar)
                } else {
                    if line.last != " " { line.append(" ") }
                }
            case .format, .unassigned, .privateUse, .surrogate: continue
            default: line.append(scalar)
            }
        }
        return String(line).trimmingCharacters(in: .whitespaces)
    }
    /// With its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

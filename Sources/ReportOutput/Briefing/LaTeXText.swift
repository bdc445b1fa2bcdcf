/// Text that LaTeX prints as it is.
enum LaTeXText {
    static func escaped(_ text: String) -> String { text.unicodeScalars.map(escaped).joined() }

    /// For a line that begins with `%`.
    static func comment(_ text: String) -> String {
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "&", "%", "$", "#", "_", "{", "}": "\\\(scalar)"
        case "\\": "\\textbackslash{}"
        case "~": "\\textasciitilde{}"
        case "^": "\\textasciicircum{}"
        default: scalar.properties.generalCategory == .control ? " " : String(scalar)
        }
    }
}

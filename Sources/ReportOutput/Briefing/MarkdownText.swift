/// Text that Markdown prints as it is.
enum MarkdownText {
    /// With a backslash before whatever could be markup, on one line, scalar by scalar.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\`*_{}[]()<>#|!~^$@&\"'".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(result)
    }
}

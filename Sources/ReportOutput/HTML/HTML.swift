/// Markup that is safe to print: whatever is interpolated as plain text is escaped.
///
/// Only literals in the source and other `HTML` values become markup as they are.
struct HTML: Hashable, Sendable {
    private(set) var markup: String

    init() { markup = "" }

    private init(markup: String) { self.markup = markup }

    /// Text, escaped for content and for quoted attributes.
    init(text: String) {
        markup = ""
        markup.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for scalar in text.unicodeScalars { Self.append(scalar, to: &markup) }
    }

    /// Markup that is known to be safe because this program made it: a style sheet whose `</` was ruled out, base64.
    static func trusted(_ markup: String) -> HTML { HTML(markup: markup) }

    static func += (left: inout HTML, right: HTML) { left.markup += right.markup }
    static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }

    var isEmpty: Bool { markup.isEmpty }
    var bytes: [UInt8] { Array(markup.utf8) }
}

extension HTML: ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = HTML()

        init(literalCapacity: Int, interpolationCount: Int) {
            html.markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { html.markup += literal }
        mutating func appendInterpolation(_ html: HTML) { self.html += html }
        mutating func appendInterpolation(_ text: String) { html += HTML(text: text) }
        mutating func appendInterpolation(_ number: Int) { html.markup += String(number) }
        mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html += part } }
    }

    init(stringLiteral value: String) { markup = value }
    init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }
}

extension HTML {
    /// Walks scalars, not characters: `"` before a combining accent is one character, and still ends an attribute.
    private static func append(_ scalar: Unicode.Scalar, to markup: inout String) {
        switch scalar {
        case "&": markup += "&amp;"
        case "<": markup += "&lt;"
        case ">": markup += "&gt;"
        case "\"": markup += "&quot;"
        case "'": markup += "&#39;"
        default: markup.unicodeScalars.append(isShown(scalar) ? scalar : "\u{FFFD}")
        }
    }

    /// False for control characters, for those that reorder the text around them, and for noncharacters.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}

extension Sequence where Element == HTML {
    func joined(separator: HTML = "") -> HTML {
        var whole = HTML()
        for (index, part) in enumerated() {
            if index > 0 { whole += separator }
            whole += part
        }
        return whole
    }
}

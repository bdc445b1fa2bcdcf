/// Markup that is safe to print: whatever is interpolated as plain text is escaped.
///
/// Only literals in the source and other `HTML` values become markup as they are.
struct HTML: Hashable, Sendable {
    private(set) var bytes: [UInt8]

    init() { bytes = [] }

    /// Text, escaped for content and for quoted attributes.
    init(text: String) {
        bytes = []
        HTMLEscaping.append(text, to: &bytes)
    }

    /// Markup that is known to be safe because this program made it: a style sheet without `</`, base64.
    static func trusted(_ markup: String) -> HTML {
        var html = HTML()
        html.bytes.append(contentsOf: markup.utf8)
        return html
    }

    static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

    static func + (left: HTML, right: HTML) -> HTML {
        var whole = left
        whole += right
        return whole
    }

    var isEmpty: Bool { bytes.isEmpty }
    var markup: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML: ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = HTML()

        init(literalCapacity: Int, interpolationCount: Int) {
            html.bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { html.bytes.append(contentsOf: literal.utf8) }
        mutating func appendInterpolation(_ html: HTML) { self.html += html }
        mutating func appendInterpolation(_ text: String) { HTMLEscaping.append(text, to: &html.bytes) }
        mutating func appendInterpolation(_ number: Int) { html.bytes.append(contentsOf: String(number).utf8) }
        mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html += part } }
    }

    init(stringLiteral value: String) { bytes = Array(value.utf8) }
    init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }
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

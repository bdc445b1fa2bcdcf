/// Markup that is safe to print: whatever is interpolated as plain text is escaped.
///
/// Only literals in the source and other `HTML` values become markup as they are. Long pieces are kept, not copied, until
/// the whole is asked for: a picture is not moved once for each element around it.
struct HTML: Sendable {
    /// Long pieces, which come before `tail`.
    private var pieces: [[UInt8]] = []
    private var tail: [UInt8]

    /// Pieces of fewer bytes are copied.
    private static let longest = 4096

    init() { tail = [] }

    /// Text, escaped for content and for quoted attributes.
    init(text: String) {
        tail = []
        HTMLEscaping.append(text, to: &tail)
    }

    /// Markup that is known to be safe because this program made it: a style sheet without `</`, base64.
    static func trusted(_ markup: String) -> HTML { trusted(Array(markup.utf8)) }

    static func trusted(_ bytes: [UInt8]) -> HTML {
        var html = HTML()
        html.tail = bytes
        return html
    }

    static func += (left: inout HTML, right: HTML) {
        if right.pieces.isEmpty, right.tail.count < longest {
            left.tail.append(contentsOf: right.tail)
            return
        }
        left.finishPiece()
        left.pieces += right.pieces
        left.tail = right.tail
        if left.tail.count >= longest { left.finishPiece() }
    }

    static func + (left: HTML, right: HTML) -> HTML {
        var whole = left
        whole += right
        return whole
    }

    private mutating func finishPiece() {
        guard !tail.isEmpty else { return }
        pieces.append(tail)
        tail = []
    }

    var isEmpty: Bool { pieces.isEmpty && tail.isEmpty }
    var markup: String { String(decoding: bytes, as: UTF8.self) }

    /// All pieces in one.
    var bytes: [UInt8] {
        if pieces.isEmpty { return tail }
        var whole: [UInt8] = []
        whole.reserveCapacity(pieces.reduce(tail.count) { $0 + $1.count })
        for piece in pieces { whole += piece }
        return whole + tail
    }

    /// Lets `body` read the pieces in their order.
    func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        for piece in pieces { piece.withUnsafeBufferPointer(body) }
        tail.withUnsafeBufferPointer(body)
    }
}

extension HTML: ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = HTML()

        init(literalCapacity: Int, interpolationCount: Int) {
            html.tail.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { html.tail.append(contentsOf: $0) }
        }

        mutating func appendInterpolation(_ html: HTML) { self.html += html }
        mutating func appendInterpolation(_ text: String) { HTMLEscaping.append(text, to: &html.tail) }
        mutating func appendInterpolation(_ text: Substring) { HTMLEscaping.append(text, to: &html.tail) }
        mutating func appendInterpolation(_ number: Int) { html.tail.append(contentsOf: String(number).utf8) }
        mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html += part } }
    }

    init(stringLiteral value: StaticString) { tail = value.withUTF8Buffer { Array($0) } }
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

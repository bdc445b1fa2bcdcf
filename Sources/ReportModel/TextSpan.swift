/// A half-open stretch of UTF-8 bytes of an article's `text`.
package struct TextSpan: Hashable, Sendable, Comparable {
    package let start: Int
    package let end: Int

    /// - Precondition: `0 <= start <= end`.
    package init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a text span cannot end before it begins")
        self.start = start
        self.end = end
    }

    package var length: Int { end - start }

    package func overlaps(_ other: TextSpan) -> Bool { max(start, other.start) < min(end, other.end) }
    package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    package func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }

    package static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension String {
    /// The text of a span; bytes that are no whole character at its ends are replaced by U+FFFD.
    package subscript(span: TextSpan) -> String {
        let bytes = utf8
        let start = bytes.index(bytes.startIndex, offsetBy: span.start)
        let end = bytes.index(start, offsetBy: span.length)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

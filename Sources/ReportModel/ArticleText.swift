/// Where texts lie that do not stay in memory.
package protocol TextStore: AnyObject, Sendable {
    /// The text of so many bytes from `offset` on.
    func text(at offset: Int, byteCount: Int) -> String
}

/// The text of an article, in memory or where it can be read again; shared by all that was read from it.
///
/// Stored texts are read from their store whenever they are asked for: who needs one more than once should keep it.
package final class ArticleText: Sendable {
    private enum Place: Sendable {
        case memory(String)
        case stored(any TextStore, offset: Int)
    }

    private let place: Place
    package let byteCount: Int

    package init(_ text: String) {
        (place, byteCount) = (.memory(text), text.utf8.count)
    }

    package init(in store: any TextStore, at offset: Int, byteCount: Int) {
        (place, self.byteCount) = (.stored(store, offset: offset), byteCount)
    }

    /// All of it.
    package var whole: String {
        switch place {
        case .memory(let text): text
        case .stored(let store, let offset): store.text(at: offset, byteCount: byteCount)
        }
    }

    /// The text of a span; bytes that are no whole character at its ends are replaced by U+FFFD.
    package subscript(span: TextSpan) -> String {
        precondition(span.end <= byteCount, "a span must lie in its text")
        switch place {
        case .memory(let text): return text[span]
        case .stored(let store, let offset): return store.text(at: offset + span.start, byteCount: span.length)
        }
    }
}

extension ArticleText: Hashable {
    package static func == (left: ArticleText, right: ArticleText) -> Bool {
        left === right || left.byteCount == right.byteCount && left.whole == right.whole
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(byteCount) }
}

/// A piece of HTML; ranges are bytes of the source.
enum HTMLToken: Hashable, Sendable {
    enum Text: Sendable {
        /// With character references.
        case references
        /// As it stands: scripts, styles, CDATA.
        case raw
    }

    case text(Range<Int>, Text)
    /// Its attributes stand in ``HTMLTokenizer/attributes`` until the next token is read.
    case start(HTMLTag, name: Range<Int>, closesItself: Bool)
    case end(HTMLTag, name: Range<Int>)
    /// Comments, document types and what the standard calls a bogus comment.
    case comment(Range<Int>)
}

/// An attribute of a start tag; ranges are bytes of the source.
struct HTMLAttribute: Hashable, Sendable {
    let name: Range<Int>
    /// Without quotation marks; with character references. Empty at the name's end where there is none.
    let value: Range<Int>
}

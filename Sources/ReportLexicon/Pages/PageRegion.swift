/// A part of a page that its markup names: a rule of `pages.json5`.
package struct PageRegion: Sendable {
    package enum Kind: String, Decodable, Sendable {
        /// It belongs to the page and not to the article.
        case boilerplate
        /// The article's own text.
        case article
        /// When the article was published.
        case date
        /// When the article was changed.
        case changed
    }

    package let name: String
    package let kind: Kind
}

/// Some of the regions of ``PageLexicon``, by their numbers.
package struct PageRegionSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package init(number: Int) { rawValue = 1 << UInt64(number) }

    /// So many regions can be told apart.
    package static let limit = 64

    /// Calls `body` with each number.
    package func forEachNumber(_ body: (Int) -> Void) {
        var rest = rawValue
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    /// The lowest number; nil if it is empty.
    package var first: Int? { rawValue == 0 ? nil : rawValue.trailingZeroBitCount }
}

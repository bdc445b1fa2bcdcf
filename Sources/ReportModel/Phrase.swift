/// Words with places to fill in, as the strings file writes them: `{count} figures`.
package struct Phrase: Hashable, Sendable {
    package enum Piece: Hashable, Sendable {
        case text(String)
        /// The name between the braces.
        case place(String)
    }

    package let pieces: [Piece]

    /// A brace that does not enclose a name of letters is text.
    package init(_ template: String) {
        var pieces: [Piece] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            let inner = rest[rest.index(after: open)...].prefix { $0.isASCII && $0.isLetter }
            guard !inner.isEmpty, inner.endIndex < rest.endIndex, rest[inner.endIndex] == "}" else {
                pieces.append(.text(String(rest[...open])))
                rest = rest[rest.index(after: open)...]
                continue
            }
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.place(String(inner)))
            rest = rest[rest.index(after: inner.endIndex)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The words with `values` in their places; a place without a value stays as it was written.
    package func filled(_ values: [String: String]) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .place(let name): text += values[name] ?? "{\(name)}"
            }
        }
        return text
    }

    /// The names of the places, in order.
    package var places: [String] {
        pieces.compactMap { if case .place(let name) = $0 { name } else { nil } }
    }
}

extension Phrase: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(filled([:]))
    }
}

/// The phrases for one thing and for any other number of things.
package struct PluralPhrase: Hashable, Sendable, Codable {
    package let one: Phrase
    package let other: Phrase

    package init(one: Phrase, other: Phrase) {
        self.one = one
        self.other = other
    }

    package func of(_ count: Int) -> Phrase { count == 1 ? one : other }
}

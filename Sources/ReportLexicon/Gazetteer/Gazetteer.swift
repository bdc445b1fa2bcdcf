/// All names of the gazetteer, found by their first word; the longest name at a place wins.
package struct Gazetteer: Sendable {
    /// What stands between two words of a name is written in the name, but a hyphen may be there or not.
    struct Element: Sendable {
        /// Stands for the clitic `'s`, which has no word of its own.
        static let possessive = WordID.max

        let word: WordID
        let required: TokenFlags
    }

    package struct Entry: Sendable {
        package let entity: Entity
        /// A ministry, army or parliament that belongs to the country named beside it.
        package let isOffice: Bool
    }

    struct Name: Sendable {
        let elements: [Element]
        let entry: Int
    }

    private let entries: [Entry]
    /// Sorted by first word, longest first.
    private let names: [Name]
    /// The names that begin with word `w` stand at `names[offsets[w] ..< offsets[w + 1]]`.
    private let offsets: [Int32]

    init(entries: [Entry], names: [Name], wordCount: Int) {
        self.entries = entries
        var counts = [Int32](repeating: 0, count: wordCount + 1)
        for name in names { counts[Int(name.elements[0].word) + 1] += 1 }
        for word in 0..<wordCount { counts[word + 1] += counts[word] }
        offsets = counts
        self.names = names.enumerated().sorted { left, right in
            let (first, second) = (left.element.elements, right.element.elements)
            return (first[0].word, second.count, left.offset) < (second[0].word, first.count, right.offset)
        }.map(\.element)
    }

    /// The longest name that begins at `start`, with its end; names never reach beyond `limit`.
    @inline(__always)
    package func longest(at start: Int, in tokens: [Token], limit: Int) -> (entry: Entry, end: Int)? {
        let word = Int(tokens[start].word)
        let (first, last) = (Int(offsets[word]), Int(offsets[word + 1]))
        guard first < last, word != 0 else { return nil }
        for index in first..<last {
            if let end = match(names[index].elements, at: start, in: tokens, limit: limit) {
                return (entries[names[index].entry], end)
            }
        }
        return nil
    }

    private func match(_ elements: [Element], at start: Int, in tokens: [Token], limit: Int) -> Int? {
        var position = start
        for (number, element) in elements.enumerated() {
            if number > 0, position < limit, tokens[position].kind == .hyphen { position += 1 }
            guard position < limit, Self.accepts(element, tokens[position]) else { return nil }
            position += 1
        }
        return position
    }

    private static func accepts(_ element: Element, _ token: Token) -> Bool {
        if element.word == Element.possessive { return token.kind == .possessive }
        return token.word == element.word && token.flags.isSuperset(of: element.required)
    }
}

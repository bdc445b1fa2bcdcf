/// Fixed phrases with what they mean; of those that stand at a place the longest is found.
///
/// Inlinable, so that the parsers of other modules get loops of their own payload.
@usableFromInline package final class PhraseTable<Payload: Sendable>: Sendable {
    /// By which of its words a phrase is looked up: the first when reading on, the last when looking back.
    enum Anchor {
        case first
        case last
    }

    /// Where the phrases of each word begin, longest first, and the words of each one after the other.
    @usableFromInline package let offsets: [Int32]
    @usableFromInline package let words: [WordID]
    @usableFromInline package let bounds: [Int32]
    @usableFromInline package let payloads: [Payload]

    init(_ phrases: [(PhraseSource, Payload)], by anchor: Anchor, forms: WordFormIndex, wordCount: Int) {
        var byAnchor: [WordID: [(words: [WordID], payload: Payload)]] = [:]
        for (phrase, payload) in phrases {
            for spelling in forms.expand(phrase) {
                guard let key = anchor == .first ? spelling.first : spelling.last else { continue }
                byAnchor[key, default: []].append((spelling, payload))
            }
        }
        var offsets: [Int32] = [0]
        var (words, bounds, payloads): ([WordID], [Int32], [Payload]) = ([], [0], [])
        for word in 0..<WordID(wordCount) {
            let group = byAnchor[word, default: []].enumerated()
                .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
            for (_, entry) in group {
                words += entry.words
                bounds.append(Int32(words.count))
                payloads.append(entry.payload)
            }
            offsets.append(Int32(payloads.count))
        }
        (self.offsets, self.words, self.bounds, self.payloads) = (offsets, words, bounds, payloads)
    }

    /// Whether some phrase is looked up by that word.
    @inlinable @inline(__always)
    package func hasPhrase(by word: WordID) -> Bool { offsets[Int(word)] != offsets[Int(word) + 1] }

    /// The longest accepted phrase that begins at `start` and ends within `limit`; for tables by first word.
    @inlinable
    package func match(
        at start: Int, limit: Int, in tokens: Span<Token>,
        where isAccepted: (Payload, Range<Int>) -> Bool = { _, _ in true }
    ) -> (payload: Payload, end: Int)? {
        guard start < limit else { return nil }
        for entry in entries(by: tokens[start].word) {
            let end = start + Int(bounds[entry + 1] - bounds[entry])
            guard end <= limit, matches(entry, from: start, in: tokens) else { continue }
            if isAccepted(payloads[entry], start..<end) { return (payloads[entry], end) }
        }
        return nil
    }

    /// The longest accepted phrase that ends before `end` and begins at `floor` or later; for tables by last word.
    @inlinable
    package func match(
        before end: Int, floor: Int, in tokens: Span<Token>,
        where isAccepted: (Payload, Range<Int>) -> Bool = { _, _ in true }
    ) -> (payload: Payload, start: Int)? {
        guard end > floor else { return nil }
        for entry in entries(by: tokens[end - 1].word) {
            let start = end - Int(bounds[entry + 1] - bounds[entry])
            guard start >= floor, matches(entry, from: start, in: tokens) else { continue }
            if isAccepted(payloads[entry], start..<end) { return (payloads[entry], start) }
        }
        return nil
    }

    @inlinable @inline(__always)
    package func entries(by word: WordID) -> Range<Int> {
        Int(offsets[Int(word)])..<Int(offsets[Int(word) + 1])
    }

    @inlinable
    package func matches(_ entry: Int, from start: Int, in tokens: Span<Token>) -> Bool {
        let first = Int(bounds[entry])
        for index in first..<Int(bounds[entry + 1]) where tokens[start + index - first].word != words[index] {
            return false
        }
        return true
    }
}

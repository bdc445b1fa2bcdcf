/// Which mentions begin at which token, so that a pattern can step over a whole one.
package struct MentionIndex: Sendable {
    private struct Entry: Sendable {
        let end: Int
        let classes: WordClassSet
        let next: Int32
    }

    private var first: [Int32]
    private var entries: [Entry] = []

    package init(tokenCount: Int) { first = Array(repeating: -1, count: tokenCount) }

    /// Adds a mention of `tokens` (not empty); patterns find it under each of its classes.
    package mutating func insert(_ tokens: Range<Int>, classes: WordClassSet) {
        entries.append(Entry(end: tokens.upperBound, classes: classes, next: first[tokens.lowerBound]))
        first[tokens.lowerBound] = Int32(entries.count - 1)
    }

    /// Calls `body` with end and classes of each mention that begins at `token`, the last inserted first, until it
    /// answers true.
    @inline(__always)
    func contains(at token: Int, where body: (Int, WordClassSet) -> Bool) -> Bool {
        var index = first[token]
        while index >= 0 {
            let entry = entries[Int(index)]
            if body(entry.end, entry.classes) { return true }
            index = entry.next
        }
        return false
    }

    @inline(__always)
    func hasMention(at token: Int) -> Bool { first[token] >= 0 }
}

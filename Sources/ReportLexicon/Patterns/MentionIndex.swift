/// Which mentions begin at which token, so that a pattern can step over a whole one.
package struct MentionIndex: Sendable {
    private struct Entry: Sendable {
        let end: Int
        let classes: WordClassSet
        let next: Int32
    }

    private let limits: Range<Int>
    private var first: [Int32]
    private var entries: [Entry] = []

    /// An index of the mentions that begin inside `limits`: a sentence, or a whole article.
    package init(limits: Range<Int>) {
        self.limits = limits
        first = Array(repeating: -1, count: limits.count)
    }

    /// An index of the mentions of a whole text.
    package init(tokenCount: Int) { self.init(limits: 0..<tokenCount) }

    /// Adds a mention of `tokens` (not empty, beginning inside the limits); patterns find it under each of its classes.
    package mutating func insert(_ tokens: Range<Int>, classes: WordClassSet) {
        let place = tokens.lowerBound - limits.lowerBound
        entries.append(Entry(end: tokens.upperBound, classes: classes, next: first[place]))
        first[place] = Int32(entries.count - 1)
    }

    /// Calls `body` with end and classes of each mention that begins at `token`, the last inserted first, until it
    /// answers true.
    @inline(__always)
    func contains(at token: Int, where body: (Int, WordClassSet) -> Bool) -> Bool {
        var index = limits.contains(token) ? first[token - limits.lowerBound] : -1
        while index >= 0 {
            let entry = entries[Int(index)]
            if body(entry.end, entry.classes) { return true }
            index = entry.next
        }
        return false
    }

    /// The end of the longest mention of that class that begins at `token` and ends before `limit`.
    func longest(of wordClass: WordClass, at token: Int, endingBefore limit: Int) -> Int? {
        var longest: Int?
        _ = contains(at: token) { end, classes in
            if end < limit, end > longest ?? 0, classes.contains(wordClass) { longest = end }
            return false
        }
        return longest
    }

    @inline(__always)
    func hasMention(at token: Int) -> Bool { limits.contains(token) && first[token - limits.lowerBound] >= 0 }
}

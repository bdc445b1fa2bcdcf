/// What a pattern asks of the first two tokens, or of a mention at its front and the token behind, as bits: most places
/// where a pattern could begin are told by them to hold no match, without running it.
struct PatternOpening: Sendable, BitwiseCopyable {
    /// Flags that the first token must have.
    private var required: TokenFlags
    private var first = TokenBits()
    private var second = TokenBits()
    private var canBeginWithMention: Bool
    /// Every match begins with a mention.
    let beginsWithMention: Bool
    /// The class of that mention; nil where it can be of several.
    private let mention: WordClass?

    init(_ pattern: TokenPattern, vocabulary: Vocabulary) {
        let begin = PatternSteps(in: pattern, from: [0])
        canBeginWithMention = !begin.mentions.isEmpty
        beginsWithMention = canBeginWithMention && begin.tests.isEmpty && !begin.hasEnd
        mention = begin.mentions.count == 1 ? begin.mentions[0].wordClass : nil
        required = canBeginWithMention || begin.hasEnd || begin.tests.isEmpty ? [] : TokenFlags(rawValue: .max)
        for step in begin.tests {
            first.insert(step.test, vocabulary)
            required.formIntersection(step.test.required)
        }
        let counters = beginsWithMention ? begin.mentions.map { $0.next } : begin.tests.map { $0.next }
        let rest = PatternSteps(in: pattern, from: counters)
        let isMixed = canBeginWithMention && !beginsWithMention
        if isMixed || begin.hasEnd || !rest.mentions.isEmpty || rest.hasEnd { second.insertAll() }
        for step in rest.tests { second.insert(step.test, vocabulary) }
    }

    /// Whether the pattern may match at `token`, the one at `start`, with `next` behind it, nil at the end.
    @inline(__always)
    func allows(_ token: Token, _ next: Token?, at start: Int, _ mentions: borrowing MentionIndex) -> Bool {
        guard token.flags.isSuperset(of: required),
            first.mayContain(token) || (canBeginWithMention && mentions.hasMention(at: start))
        else { return false }
        return allowsNext(next)
    }

    /// Whether the pattern may match with a mention of these classes at its front and `next` behind it, nil at the end.
    @inline(__always)
    func allowsMention(of classes: borrowing WordClassSet, _ next: Token?) -> Bool {
        if let mention, !classes.contains(mention) { return false }
        return allowsNext(next)
    }

    @inline(__always)
    private func allowsNext(_ next: Token?) -> Bool { next.map { second.mayContain($0) } ?? second.isAll }
}

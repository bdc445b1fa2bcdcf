/// What a pattern asks of the first two tokens, as bits: most places where a pattern could begin are told by them to
/// hold no match, without running it.
struct PatternOpening: Sendable, BitwiseCopyable {
    /// Flags that the first token must have.
    private var required: TokenFlags
    private var first = TokenBits()
    private var second = TokenBits()
    private var canBeginWithMention: Bool
    /// Every match begins with a mention.
    let beginsWithMention: Bool

    init(_ pattern: TokenPattern, vocabulary: Vocabulary) {
        let begin = PatternSteps(in: pattern, from: [0])
        canBeginWithMention = begin.hasMention
        beginsWithMention = begin.hasMention && begin.tests.isEmpty && !begin.hasEnd
        required = begin.hasMention || begin.hasEnd || begin.tests.isEmpty ? [] : TokenFlags(rawValue: .max)
        for step in begin.tests {
            first.insert(step.test, vocabulary)
            required.formIntersection(step.test.required)
        }
        let rest = PatternSteps(in: pattern, from: begin.tests.map(\.next))
        if begin.hasMention || begin.hasEnd || rest.hasMention || rest.hasEnd { second.insertAll() }
        for step in rest.tests { second.insert(step.test, vocabulary) }
    }

    /// Whether the pattern may match at `token`, the one at `start`, with `next` behind it, nil at the end.
    @inline(__always)
    func allows(_ token: Token, _ next: Token?, at start: Int, _ mentions: borrowing MentionIndex) -> Bool {
        guard token.flags.isSuperset(of: required),
            first.mayContain(token) || (canBeginWithMention && mentions.hasMention(at: start))
        else { return false }
        return next.map { second.mayContain($0) } ?? second.isAll
    }
}

import ReportLexicon

/// What the steps of reading quantities look at: the tokens of one sentence, with the bytes of its article.
struct TokenView {
    /// Not counted, for each number makes a dozen views; `QuantityParser.parse` keeps it alive.
    unowned(unsafe) let source: NumberText
    /// The sentence; tokens outside are not seen.
    var limits: Range<Int>

    var tokens: [Token] { source.tokens }
    var bytes: [UInt8] { source.bytes }
    var vocabulary: Vocabulary { source.vocabulary }
    var lexicon: QuantityLexicon { source.lexicon }

    /// The token's kind, or nil outside of the sentence.
    @inline(__always)
    func kind(_ index: Int) -> TokenKind? { limits.contains(index) ? source.tokens[index].kind : nil }

    /// The token's word, or 0 outside of the sentence.
    @inline(__always)
    func word(_ index: Int) -> WordID { limits.contains(index) ? source.tokens[index].word : 0 }

    @inline(__always)
    func number(_ index: Int) -> NumberWord { source.numbers[word(index)] }

    @inline(__always)
    func particle(_ index: Int) -> Particle { source.numbers.particles[Int(word(index))] }

    @inline(__always)
    func info(_ index: Int) -> WordInfo { source.vocabulary[word(index)] }

    @inline(__always)
    func has(_ index: Int, _ wordClass: WordClass) -> Bool { info(index).classes.contains(wordClass) }

    /// Whether no white space stands before the token.
    @inline(__always)
    func isGlued(_ index: Int) -> Bool {
        limits.contains(index) && !source.tokens[index].flags.contains(.spaceBefore)
    }

    /// The sign's single ASCII byte, or 0 for all else.
    func sign(_ index: Int) -> UInt8 { length(index) == 1 ? source.bytes[Int(source.tokens[index].start)] : 0 }

    /// How many bytes the token has; 0 outside of the sentence.
    @inline(__always)
    func length(_ index: Int) -> Int {
        limits.contains(index) ? Int(source.tokens[index].end - source.tokens[index].start) : 0
    }

    /// The bytes of a token.
    func text(_ index: Int) -> ArraySlice<UInt8> {
        source.bytes[Int(source.tokens[index].start)..<Int(source.tokens[index].end)]
    }

    /// The longest phrase of a table that begins at the token and that is accepted.
    @inline(__always)
    func match<Payload>(
        _ table: PhraseTable<Payload>, at index: Int, where isAccepted: (Payload, Range<Int>) -> Bool = { _, _ in true }
    ) -> (payload: Payload, end: Int)? {
        guard table.hasPhrase(by: word(index)) else { return nil }
        return table.match(at: index, limit: limits.upperBound, in: source.tokens, where: isAccepted)
    }
}

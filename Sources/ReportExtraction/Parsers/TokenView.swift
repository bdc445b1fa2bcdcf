import ReportLexicon

/// What the steps of reading quantities look at: the tokens of one sentence, with the bytes of its article.
struct TokenView {
    let source: UnsafePointer<NumberText>
    /// The sentence; tokens outside are not seen.
    var limits: Range<Int>

    var lexicon: QuantityLexicon { source.pointee.lexicon }

    /// The classes that tell what is counted.
    @inline(__always)
    var nouns: NounLexicon { source.pointee.nouns }

    // MARK: Tokens

    /// A token of the sentence; for one outside the program stops.
    @inline(__always)
    func token(_ index: Int) -> Token {
        precondition(limits.contains(index), "token outside of its sentence")
        return source.pointee.tokens[index]
    }

    /// The token's kind, or nil outside of the sentence.
    @inline(__always)
    func kind(_ index: Int) -> TokenKind? { limits.contains(index) ? source.pointee.tokens[index].kind : nil }

    /// The token's word, or 0 outside of the sentence.
    @inline(__always)
    func word(_ index: Int) -> WordID { limits.contains(index) ? source.pointee.tokens[index].word : 0 }

    @inline(__always)
    func number(_ index: Int) -> NumberWord { source.pointee.words[Int(word(index))] }

    @inline(__always)
    func particle(_ index: Int) -> Particle { number(index).particle }

    @inline(__always)
    func info(_ index: Int) -> WordInfo { source.pointee.infos[Int(word(index))] }

    @inline(__always)
    func has(_ index: Int, _ wordClass: WordClass) -> Bool { info(index).classes.contains(wordClass) }

    /// Whether no white space stands before the token.
    @inline(__always)
    func isGlued(_ index: Int) -> Bool {
        limits.contains(index) && !source.pointee.tokens[index].flags.contains(.spaceBefore)
    }

    // MARK: Bytes

    /// The sign's single ASCII byte, or 0 for all else.
    func sign(_ index: Int) -> UInt8 {
        guard limits.contains(index) else { return 0 }
        let token = source.pointee.tokens[index]
        return token.end - token.start == 1 ? source.pointee.bytes[Int(token.start)] : 0
    }

    /// How many bytes the token has; 0 outside of the sentence.
    @inline(__always)
    func length(_ index: Int) -> Int {
        limits.contains(index) ? Int(source.pointee.tokens[index].end - source.pointee.tokens[index].start) : 0
    }

    /// The bytes of a token.
    @inline(__always)
    func text(_ index: Int) -> UnsafeBufferPointer<UInt8> { text(of: index..<index + 1) }

    /// The bytes from the first to the last token of a range, which must not be empty.
    @inline(__always)
    func text(of range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let bytes = Int(token(range.lowerBound).start)..<Int(token(range.upperBound - 1).end)
        return UnsafeBufferPointer(rebasing: source.pointee.bytes[bytes])
    }

    // MARK: Phrases

    /// The longest unit or currency that begins at the token and is accepted.
    @inline(__always)
    func unitBehind(
        at index: Int, where isAccepted: (UnitSense, Range<Int>) -> Bool = { _, _ in true }
    ) -> (payload: UnitSense, end: Int)? {
        guard number(index).phrases.contains(.unitBehind) else { return nil }
        return lexicon.units.behind.match(
            at: index, limit: limits.upperBound, in: source.pointee.tokens.span, where: isAccepted)
    }

    /// The longest sign or code of a currency that ends before the token and is accepted.
    @inline(__always)
    func unitBefore(
        _ index: Int, floor: Int, where isAccepted: (UnitSense, Range<Int>) -> Bool
    ) -> (payload: UnitSense, start: Int)? {
        guard index > floor, number(index - 1).phrases.contains(.unitBefore) else { return nil }
        return lexicon.units.before.match(
            before: index, floor: floor, in: source.pointee.tokens.span, where: isAccepted)
    }

    /// A code run together with its scale (`MUSD`).
    @inline(__always)
    func millions(at index: Int) -> (payload: UnitSense, end: Int)? {
        guard number(index).phrases.contains(.millions) else { return nil }
        return lexicon.units.millions.match(at: index, limit: limits.upperBound, in: source.pointee.tokens.span)
    }

    /// The hedge that ends before the token.
    @inline(__always)
    func hedgeBefore(_ index: Int, floor: Int) -> (payload: HedgeLexicon.Sense, start: Int)? {
        guard index > floor, number(index - 1).phrases.contains(.hedgeBefore) else { return nil }
        return lexicon.hedges.before.match(before: index, floor: floor, in: source.pointee.tokens.span)
    }

    /// The hedge that begins at the token.
    @inline(__always)
    func hedgeBehind(at index: Int) -> (payload: HedgeLexicon.Sense, end: Int)? {
        guard number(index).phrases.contains(.hedgeBehind) else { return nil }
        return lexicon.hedges.behind.match(at: index, limit: limits.upperBound, in: source.pointee.tokens.span)
    }

    /// The vague number that begins at the token.
    @inline(__always)
    func vagueNumber(at index: Int) -> (payload: VagueNumber, end: Int)? {
        guard number(index).phrases.contains(.vague) else { return nil }
        return lexicon.numbers.vague.match(at: index, limit: limits.upperBound, in: source.pointee.tokens.span)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes of a word end in lower-case ASCII letters, in either case.
    func ends(in ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        for offset in 0..<length where self[count - length + offset] | 0x20 != ending.utf8Start[offset] { return false }
        return true
    }
}

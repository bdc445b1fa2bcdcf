internal import ReportLexicon

/// Cuts a passage into sentences by its tokens alone; every token belongs to one.
struct SentenceSplitter: Sendable {
    /// No sentence of a newspaper is longer; the limit keeps text without full stops from becoming one sentence.
    static let longest = 600

    /// A speaker's name and office have no more tokens, nor has what stands behind the verb.
    private static let speakerReach = 10

    private let vocabulary: Vocabulary
    private let classes: SentenceLexicon

    init(lexicon: Lexicon) {
        vocabulary = lexicon.vocabulary
        classes = lexicon.sentences
    }

    /// Appends the sentences of `passage`, in order; none if it is empty.
    func appendSentences(of passage: Range<Int>, in tokens: [Token], to sentences: inout [Range<Int>]) {
        var (start, index) = (passage.lowerBound, passage.lowerBound)
        while index < passage.upperBound {
            var isEnd = false
            if tokens[index].kind == .stop {
                let next = indexBehindClosers(from: index + 1, limit: passage.upperBound, tokens)
                isEnd =
                    next < passage.upperBound && endsSentence(at: index, before: next, from: start, tokens)
                    && !(isQuoteEnd(next, behind: index, tokens) && isSpeaker(tokens[next..<passage.upperBound]))
                index = next
            } else {
                index += 1
            }
            if isEnd || index - start >= Self.longest {
                sentences.append(start..<index)
                start = index
            }
        }
        if start < passage.upperBound { sentences.append(start..<passage.upperBound) }
    }

    /// Steps over the quotation marks and brackets that close behind a full stop.
    private func indexBehindClosers(from start: Int, limit: Int, _ tokens: [Token]) -> Int {
        var index = start
        while index < limit {
            let token = tokens[index]
            let isCloser = token.kind == .quote || token.kind == .close || token.kind == .apostrophe
            guard isCloser, !has(token, classes.openingQuote),
                !token.flags.contains(.spaceBefore) || has(token, classes.closingQuote)
            else { break }
            index += 1
        }
        return index
    }

    /// - Parameter next: the first token behind the full stop and what closes behind it.
    private func endsSentence(at stop: Int, before next: Int, from start: Int, _ tokens: [Token]) -> Bool {
        let after = tokens[next]
        guard stop > start, canBegin(after) else { return false }
        if !after.flags.contains(.spaceBefore), next == stop + 1 {
            return isMissingSpace(between: tokens[stop - 1], and: after)
        }
        if has(tokens[stop], classes.ellipsis) {
            return tokens[stop - 1].kind != .open && (next > stop + 1 || isStarter(after))
        }
        guard has(tokens[stop], classes.fullStop), !tokens[stop].flags.contains(.spaceBefore) else { return true }
        if isListMarker(tokens[stop - 1]), stop == start + 1 { return false }
        return next > stop + 1 || !isAbbreviation(tokens[stop - 1], before: after)
    }

    private func isQuoteEnd(_ next: Int, behind stop: Int, _ tokens: [Token]) -> Bool {
        next > stop + 1 && tokens[next - 1].kind == .quote
    }

    /// Whether the tokens begin with who has said the quotation before them, and with nothing else that he says:
    /// `Petrenko said.`, `the minister said on Monday.`, but not `Petrenko said that they left.`
    private func isSpeaker(_ tokens: ArraySlice<Token>) -> Bool {
        guard let verb = tokens.prefix(Self.speakerReach).firstIndex(where: { has($0, classes.say) }),
            verb > tokens.startIndex,
            tokens[..<verb].indices.allSatisfy({ isPartOfName(tokens, $0) })
        else { return false }
        let behind = tokens[(verb + 1)...]
        guard let first = behind.first else { return true }
        if first.kind == .stop || first.kind == .comma { return true }
        let rest = behind.prefix(Self.speakerReach).prefix { $0.kind != .stop }
        return has(first, classes.preposition) && rest.count < Self.speakerReach
            && !rest.contains { has($0, classes.subordinator) || has($0, classes.say) }
    }

    /// A word, a comma (`Petrenko, the commander,`) or the full stop of a title (`Gen. Petrenko`).
    private func isPartOfName(_ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
        switch tokens[index].kind {
        case .word, .comma: true
        case .stop: index > tokens.startIndex && has(tokens[index - 1], classes.titleAbbreviation)
        default: false
        }
    }

    /// Whether a sentence can begin with this token at all.
    private func canBegin(_ token: Token) -> Bool {
        switch token.kind {
        case .word: token.flags.contains(.capital)
        case .stop, .comma, .semicolon, .colon, .close, .percent, .possessive, .apostrophe, .slash: false
        case .hyphen: token.flags.contains(.spaceBefore)
        case .digits, .currency, .quote, .open, .symbol: true
        }
    }

    /// `phone.The`, but neither `U.S.` nor `Node.js` nor `Ph.D`.
    private func isMissingSpace(between word: Token, and after: Token) -> Bool {
        guard after.kind == .word || has(after, classes.openingQuote) else { return false }
        return word.end - word.start > 1 && !word.flags.contains(.capital)
    }

    private func isListMarker(_ token: Token) -> Bool {
        token.kind == .digits && token.end - token.start <= 2
    }

    private func isAbbreviation(_ word: Token, before after: Token) -> Bool {
        guard word.kind == .word else { return false }
        if word.end - word.start == 1 { return !isStarter(after) }
        if word.flags.contains(.capital), has(word, classes.titleAbbreviation) { return true }
        if has(word, classes.numberAbbreviation) { return after.kind == .digits }
        return has(word, classes.closingAbbreviation) && !isStarter(after)
    }

    private func isStarter(_ token: Token) -> Bool {
        if token.kind == .quote { return true }
        guard token.flags.contains(.capital) else { return false }
        let info = vocabulary[token.word]
        return classes.starters.contains { info.classes.contains($0) }
    }

    private func has(_ token: Token, _ wordClass: WordClass) -> Bool {
        token.word != 0 && vocabulary[token.word].classes.contains(wordClass)
    }
}

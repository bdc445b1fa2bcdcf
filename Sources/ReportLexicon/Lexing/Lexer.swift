/// Turns UTF-8 text into tokens in one pass over its bytes.
///
/// Method: `shared/design/lexer.md`; no regular expression, no `Character`. Invalid UTF-8 reads as letters.
package struct Lexer: Sendable {
    private let words: KeyTable
    private let byteClasses = ByteClass.table

    package init(vocabulary: Vocabulary) { words = vocabulary.words }

    /// All tokens of `text`, in order; white space yields none.
    package func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { tokens(of: $0.span) }
    }

    /// All tokens of UTF-8 `text`, in order. Texts beyond 4 GiB are not supported.
    package func tokens(of text: Span<UInt8>) -> [Token] {
        let table = byteClasses.span
        var tokens: [Token] = []
        tokens.reserveCapacity(text.count / 4 + 8)
        var flags: TokenFlags = [.spaceBefore, .lineBefore, .paragraphBefore]
        var index = 0
        while index < text.count {
            var (byteClass, width) = (table[Int(text[index])], 1)
            if byteClass == .multibyte { (byteClass, width) = ByteClass.multibyte(text, at: index) }
            switch byteClass {
            case .space:
                flags.insert(.spaceBefore)
                index &+= width
                continue
            case .narrowSpace:
                flags.formUnion([.spaceBefore, .narrowSpaceBefore])
                index &+= width
                continue
            case .newline:
                index = skipLines(text, from: index, &flags)
                continue
            case .letter: index = word(text, table, from: index, flags, &tokens)
            case .digit: index = digits(text, table, from: index, flags, &tokens)
            default: index = sign(text, table, from: index, width, byteClass, flags, &tokens)
            }
            flags = []
        }
        return tokens
    }

    /// White space that begins with a line break: one is a new line, two are a new paragraph.
    private func skipLines(_ text: Span<UInt8>, from start: Int, _ flags: inout TokenFlags) -> Int {
        var index = start
        var breaks = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0xE2, ByteClass.multibyte(text, at: index).0 == .newline {
                index += 3
                breaks += 1
            } else if byte <= 32 {
                if byte == 10 || (byte == 13 && (index + 1 == text.count || text[index + 1] != 10)) { breaks += 1 }
                index += 1
            } else {
                break
            }
        }
        flags.formUnion(breaks > 1 ? [.spaceBefore, .lineBefore, .paragraphBefore] : [.spaceBefore, .lineBefore])
        return index
    }

    @inline(__always)
    private func word(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, from start: Int, _ before: TokenFlags, _ tokens: inout [Token]
    ) -> Int {
        let (key, end) = WordKey.scan(text, table, from: start)
        var flags = before
        if Self.isCapital(text, at: start) {
            flags.insert(.capital)
            if end - start > 1, Self.areCapitals(text, start + 1, end) { flags.insert(.allCapitals) }
        }
        tokens.append(Token(start: start, end: end, word: words[key], kind: .word, flags: flags))
        return possessive(text, table, from: end, &tokens)
    }

    /// `'s` behind a word is a token of its own, so that `Ukraine's` is found as `Ukraine`.
    @inline(__always)
    private func possessive(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, from start: Int, _ tokens: inout [Token]
    ) -> Int {
        guard start + 1 < text.count else { return start }
        var (byteClass, width) = (table[Int(text[start])], 1)
        if byteClass == .multibyte { (byteClass, width) = ByteClass.multibyte(text, at: start) }
        guard byteClass == .apostrophe, start + width < text.count, text[start + width] | 0x20 == 0x73,
            !WordKey.isLetter(text, table, at: start + width + 1)
        else { return start }
        let end = start + width + 1
        tokens.append(Token(start: start, end: end, word: 0, kind: .possessive, flags: []))
        return end
    }

    /// Digits, with commas before groups of three and one point or more between digits.
    @inline(__always)
    private func digits(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, from start: Int, _ flags: TokenFlags, _ tokens: inout [Token]
    ) -> Int {
        var index = start + 1
        while index < text.count {
            let byte = text[index]
            if table[Int(byte)] == .digit {
                index &+= 1
            } else if byte == 46, isDigit(text, table, index + 1) {
                index &+= 2
            } else if byte == 44, isDigit(text, table, index + 1), isDigit(text, table, index + 2),
                isDigit(text, table, index + 3),
                !isDigit(text, table, index + 4)
            {
                index &+= 4
            } else {
                break
            }
        }
        tokens.append(
            Token(
                start: start, end: index, word: words[WordKey.sign(text, from: start, to: index)], kind: .digits,
                flags: flags))
        return index
    }

    @inline(__always)
    private func isDigit(_ text: Span<UInt8>, _ table: Span<ByteClass>, _ index: Int) -> Bool {
        index < text.count && table[Int(text[index])] == .digit
    }

    private func sign(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, from start: Int, _ width: Int, _ byteClass: ByteClass,
        _ flags: TokenFlags, _ tokens: inout [Token]
    ) -> Int {
        var end = start + width
        if byteClass == .stop {
            while end < text.count, table[Int(text[end])] == .stop { end += 1 }
        }
        let key = WordKey.sign(text, from: start, to: end)
        tokens.append(
            Token(start: start, end: end, word: words[key], kind: Self.kind(byteClass), flags: flags))
        return end
    }

    private static func kind(_ byteClass: ByteClass) -> TokenKind {
        switch byteClass {
        case .stop: .stop
        case .comma: .comma
        case .semicolon: .semicolon
        case .colon: .colon
        case .hyphen: .hyphen
        case .apostrophe: .apostrophe
        case .percent: .percent
        case .currency: .currency
        case .quote: .quote
        case .open: .open
        case .close: .close
        case .slash: .slash
        case .letter, .digit, .space, .newline, .narrowSpace, .multibyte, .symbol: .symbol
        }
    }

    @inline(__always)
    private static func isCapital(_ text: Span<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte &- 65 < 26 }
        guard index + 1 < text.count else { return false }
        return (byte == 0xC3 && text[index + 1] < 0x9F) || (byte == 0xD0 && text[index + 1] < 0xB0)
    }

    @inline(__always)
    private static func areCapitals(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        for index in start..<end where text[index] &- 65 >= 26 { return false }
        return true
    }
}

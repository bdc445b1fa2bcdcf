/// The 64-bit key under which the vocabulary holds a word: its bytes folded to lower case, eight at a time.
///
/// Words of up to eight ASCII bytes never collide; longer ones with the odds of 64 bits.
/// A curly apostrophe counts as a straight one. Only ASCII letters are folded.
enum WordKey {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    @inline(__always)
    static func adding(_ block: UInt64, to key: UInt64) -> UInt64 { (key &* factor) ^ block }

    /// The letters at the front of eight bytes: how many, and their bytes folded to lower case with zeros behind.
    @inline(__always)
    static func leadingLetters(_ bytes: UInt64) -> (count: Int, folded: UInt64) {
        let lower = bytes | ones &* 0x20
        let low7 = lower & (ones &* 0x7F)
        let atLeastA = low7 &+ ones &* (0x80 - 0x61)
        let aboveZ = low7 &+ ones &* (0x80 - 0x7B)
        let notLetter = ~(atLeastA & ~aboveZ & ~bytes) & (ones &* 0x80)
        let bits = notLetter.trailingZeroBitCount & ~7
        return (bits &>> 3, bits == 64 ? lower : lower & ((1 &<< UInt64(bits)) &- 1))
    }

    /// The key of a sign or of a word given as a whole.
    static func key(of word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        let table = ByteClass.table
        guard let first = bytes.first, [.letter, .multibyte].contains(table[Int(first)]) else {
            return sign(bytes.span, from: 0, to: bytes.count)
        }
        let (key, end) = scan(bytes.span, table.span, from: 0)
        return end == bytes.count ? key : sign(bytes.span, from: 0, to: bytes.count)
    }

    /// The key of the bytes of a sign.
    @inline(__always)
    static func sign(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
        var key: UInt64 = 1
        for index in start..<end { key = adding(UInt64(text[index]), to: key) }
        return key
    }

    /// The key of the word at `start`, and where it ends; a possessive `'s` is left out.
    @inline(__always)
    static func scan(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, from start: Int
    ) -> (key: UInt64, end: Int) {
        let raw = text.bytes
        var index = start
        var key: UInt64 = 0
        while index < text.count {
            let (count, folded) = run(text, raw, table, at: index)
            if count > 0 { key = adding(folded, to: key) }
            index &+= count
            if count == 8 { continue }
            guard index < text.count else { break }
            let width = joint(text, table, at: index)
            guard width > 0 else { break }
            key = adding(table[Int(text[index])] == .multibyte && width == 1 ? UInt64(text[index]) : 39, to: key)
            index &+= width
        }
        return (key, index)
    }

    @inline(__always)
    private static func run(
        _ text: Span<UInt8>, _ raw: RawSpan, _ table: Span<ByteClass>, at index: Int
    ) -> (Int, UInt64) {
        if index &+ 8 <= text.count {
            return leadingLetters(raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
        var count = 0
        var folded: UInt64 = 0
        while index + count < text.count, table[Int(text[index + count])] == .letter {
            folded |= UInt64(text[index + count] | 0x20) << UInt64(count * 8)
            count += 1
        }
        return (count, folded)
    }

    /// The width of what continues a word at `index` (a byte of a letter beyond ASCII, an inner apostrophe), or 0.
    @inline(__always)
    private static func joint(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, at index: Int
    ) -> Int {
        var (kind, width) = (table[Int(text[index])], 1)
        if kind == .multibyte { (kind, width) = ByteClass.multibyte(text, at: index) }
        if kind == .letter { return width }
        guard kind == .apostrophe, isLetter(text, table, at: index + width) else { return 0 }
        if text[index + width] | 0x20 != 0x73 { return width }
        return isLetter(text, table, at: index + width + 1) ? width : 0
    }

    @inline(__always)
    static func isLetter(
        _ text: Span<UInt8>, _ table: Span<ByteClass>, at index: Int
    ) -> Bool {
        guard index < text.count else { return false }
        let kind = table[Int(text[index])]
        if kind == .multibyte { return ByteClass.multibyte(text, at: index).0 == .letter }
        return kind == .letter
    }
}

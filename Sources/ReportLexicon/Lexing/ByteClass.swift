/// What a byte can begin. The table is data; the lexer's loop only follows it.
enum ByteClass: UInt8, BitwiseCopyable {
    case symbol
    case letter
    case digit
    case space
    case newline
    case stop
    case comma
    case semicolon
    case colon
    case hyphen
    case apostrophe
    case percent
    case currency
    case quote
    case open
    case close
    case slash
    /// The first byte of a scalar beyond ASCII.
    case multibyte
    /// A no-break or thin space; never in the table, only an answer of `multibyte(_:at:)`.
    case narrowSpace

    /// The class of each of the 256 bytes.
    static let table: [ByteClass] = {
        var table = [ByteClass](repeating: .symbol, count: 256)
        func set(_ characters: String, _ value: ByteClass) {
            for byte in characters.utf8 { table[Int(byte)] = value }
        }
        set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", .letter)
        set("0123456789", .digit)
        set(" \t\u{0B}\u{0C}", .space)
        set("\n\r", .newline)
        set(".!?", .stop)
        set(",", .comma)
        set(";", .semicolon)
        set(":", .colon)
        set("-", .hyphen)
        set("'", .apostrophe)
        set("%", .percent)
        set("$", .currency)
        set("\"", .quote)
        set("([", .open)
        set(")]", .close)
        set("/", .slash)
        for byte in 128...255 { table[byte] = .multibyte }
        return table
    }()

    /// Class and byte length of the scalar beyond ASCII at `index`.
    ///
    /// Of a letter only the first byte is counted: its continuation bytes are `.multibyte` again and read as letters.
    @inline(__always)
    static func multibyte(_ text: Span<UInt8>, at index: Int) -> (ByteClass, Int) {
        switch text[index] {
        case 0xE2 where index + 2 < text.count: threeByte(text[index + 1], text[index + 2])
        case 0xC2 where index + 1 < text.count: latinSign(text[index + 1])
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBB: (.space, 3)  // byte-order mark
        default: (.letter, 1)
        }
    }

    /// U+2000 ... U+2FFF: punctuation, currency signs and other signs.
    private static func threeByte(_ second: UInt8, _ third: UInt8) -> (ByteClass, Int) {
        switch (second, third) {
        case (0x80, 0x80...0x8B), (0x80, 0xAF): (.narrowSpace, 3)
        case (0x80, 0x90...0x95): (.hyphen, 3)
        case (0x80, 0x98), (0x80, 0x9A...0x9F): (.quote, 3)
        case (0x80, 0x99): (.apostrophe, 3)
        case (0x80, 0xA6): (.stop, 3)
        case (0x80, 0xA8), (0x80, 0xA9): (.newline, 3)
        case (0x82, 0xA0...0xBF), (0x83, 0x80...0x80): (.currency, 3)
        case (0x88, 0x92): (.hyphen, 3)
        default: (.symbol, 3)
        }
    }

    /// U+0080 ... U+00BF.
    private static func latinSign(_ second: UInt8) -> (ByteClass, Int) {
        switch second {
        case 0xA0: (.narrowSpace, 2)
        case 0xA2...0xA5: (.currency, 2)
        case 0xAB, 0xBB: (.quote, 2)
        default: (.symbol, 2)
        }
    }
}

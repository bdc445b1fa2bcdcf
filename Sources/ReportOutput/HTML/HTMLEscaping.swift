/// Escapes text byte by byte. Characters would not do: `"` before a combining accent is one character, and still ends
/// an attribute.
enum HTMLEscaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    static func append(_ text: Substring, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var (copied, index) = (0, 0)
        while index < source.count {
            if isPlain(source[index]) {
                index += 1
                continue
            }
            let (length, replacement) = check(source, at: index)
            if let replacement {
                bytes.append(contentsOf: source[copied..<index])
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
                copied = index + length
            }
            index += length
        }
        bytes.append(contentsOf: source[copied...])
    }

    /// Letters, digits and most signs of ASCII: nearly all of a text.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "?")..<0x7F, UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: " "): true
        default: false
        }
    }

    /// How many bytes to go on, and what stands for them; nil where they stand for themselves.
    private static func check(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int, StaticString?) {
        let byte = source[index]
        if byte < 0x80 { return (1, ascii(byte)) }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let isHidden =
            switch byte {
            case 0xC2: source[index + 1] < 0xA0
            case 0xE2: isBidirectionalControl(source[index + 1], source[index + 2])
            case 0xEF: isNoncharacter(source[index + 1], source[index + 2])
            case 0xF0...: source[index + 1] & 0x0F == 0x0F && source[index + 2] == 0xBF && source[index + 3] >= 0xBE
            default: false
            }
        return (length, isHidden ? "\u{FFFD}" : nil)
    }

    private static func ascii(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }

    /// U+202A...202E and U+2066...2069 reorder the text around them.
    private static func isBidirectionalControl(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (0xAA...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third)
    }

    /// U+FDD0...FDEF, U+FFFE and U+FFFF.
    private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0xB7 && (0x90...0xAF).contains(third) || second == 0xBF && third >= 0xBE
    }
}

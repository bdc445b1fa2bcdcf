internal import ReportLexicon

/// Finds the texts and numbers in JSON that a page carries, by the name of their field.
///
/// It reads on where JSON would not allow what is written, because pages break it often (line breaks inside strings,
/// missing commas). One pass, no recursion.
struct ScriptFields {
    struct Field {
        let name: String
        /// The field around it; empty at the top.
        let parent: String
        let value: Range<Int>
    }

    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    /// For each open object or list the field that it is the value of.
    private var parents: [Range<Int>?] = []
    private var name: Range<Int>?

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        (self.bytes, position, end) = (bytes, range.lowerBound, range.upperBound)
    }

    /// The next field whose value is a text or a number; nil at the end.
    mutating func next() -> Field? {
        while position < end {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                parents.append(name ?? (byte == UInt8(ascii: "{") ? parents.last ?? nil : nil))
                name = nil
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = parents.popLast()
                name = nil
                position += 1
            case Sign.quote:
                if let field = readString() { return field }
            case UInt8(ascii: ","):
                name = nil
                position += 1
            default:
                if byte.isDigit, let field = readNumber() { return field }
                position += 1
            }
        }
        return nil
    }

    private mutating func readString() -> Field? {
        let start = position + 1
        position = start
        while position < end, bytes[position] != Sign.quote { position += bytes[position] == 0x5C ? 2 : 1 }
        let text = start..<min(position, end)
        position = min(text.upperBound + 1, end)
        var next = position
        while next < end, bytes[next].isHTMLSpace { next += 1 }
        if next < end, bytes[next] == UInt8(ascii: ":") {
            name = text
            position = next + 1
            return nil
        }
        return field(text)
    }

    private mutating func readNumber() -> Field? {
        let start = position
        while position < end, bytes[position].isDigit { position += 1 }
        return field(start..<position)
    }

    private mutating func field(_ value: Range<Int>) -> Field? {
        guard let known = name else { return nil }
        name = nil
        let parent = parents.last.flatMap(\.self)
        return Field(
            name: String(decoding: bytes[known], as: UTF8.self),
            parent: parent.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "", value: value)
    }

    /// A text with its escapes resolved: `\n`, `\/`, `\u2019`.
    static func unescape(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(0x5C) else { return String(decoding: text, as: UTF8.self) }
        var units: [UInt16] = []
        var rest = Substring(decoding: text, as: UTF8.self).utf16[...]
        while let unit = rest.popFirst() {
            guard unit == 0x5C, let escape = rest.popFirst() else {
                units.append(unit)
                continue
            }
            switch escape {
            case 0x6E, 0x72, 0x74: units.append(32)
            case 0x75:
                units.append(UInt16(String(rest.prefix(4)) ?? "", radix: 16) ?? 0xFFFD)
                rest = rest.dropFirst(4)
            default: units.append(escape)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}

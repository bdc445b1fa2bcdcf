internal import ReportLexicon

/// A character reference: `&amp;`, `&#8217;`, `&#x2019;`.
struct CharacterReference {
    static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    /// What it stands for, in UTF-8.
    let characters: [UInt8]
    /// Of the reference in bytes, its `&` included.
    let length: Int

    /// The reference that `text` begins with; nil if its `&` begins none.
    /// - Parameter isAttribute: whether `&copy=` is no reference.
    init?(_ text: ArraySlice<UInt8>, in names: CharacterReferences, isAttribute: Bool = false) {
        let rest = text.dropFirst()
        if rest.first == UInt8(ascii: "#") {
            guard let numbered = CharacterReference(number: rest.dropFirst()) else { return nil }
            self = numbered
            return
        }
        guard let found = names.match(rest) else { return nil }
        let behind = rest.dropFirst(found.length).first ?? 0
        let isOpen = rest[rest.startIndex + found.length - 1] != UInt8(ascii: ";")
        if isAttribute, isOpen, behind == Sign.equals || behind.isASCIILetterOrDigit { return nil }
        self.init(characters: found.characters, length: found.length + 1)
    }

    /// - Parameter number: the text behind `&#`.
    private init?(number: ArraySlice<UInt8>) {
        let isHexadecimal = number.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let digits = number.dropFirst(isHexadecimal ? 1 : 0).prefix { isHexadecimal ? $0.isHexadecimal : $0.isDigit }
        guard !digits.isEmpty else { return nil }
        let value = digits.reduce(UInt32(0)) { value, digit in
            min(value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit.hexadecimalValue), 0x11_0000)
        }
        let hasEnd = number[digits.endIndex...].first == UInt8(ascii: ";")
        self.init(
            characters: Array(String(Self.scalar(value)).utf8),
            length: 2 + digits.endIndex - number.startIndex + (hasEnd ? 1 : 0))
    }

    private init(characters: [UInt8], length: Int) {
        (self.characters, self.length) = (characters, length)
    }

    /// Numbers of control characters mean those of Windows-1252, as browsers read them.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if (0x80...0x9F).contains(value), upperControls[Int(value) - 0x80] != 0 {
            return Unicode.Scalar(upperControls[Int(value) - 0x80]) ?? "\u{FFFD}"
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static let upperControls: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}

extension CharacterReference {
    /// A text with its references resolved.
    static func resolve(
        _ text: ArraySlice<UInt8>, in names: CharacterReferences, isAttribute: Bool = false
    ) -> String {
        guard text.contains(Sign.ampersand) else { return String(decoding: text, as: UTF8.self) }
        var bytes: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            let reference =
                text[index] == Sign.ampersand
                ? CharacterReference(text[index...], in: names, isAttribute: isAttribute) : nil
            bytes += reference?.characters ?? [text[index]]
            index += reference?.length ?? 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool { isDigit || (97...102).contains(self | 0x20) }
    fileprivate var hexadecimalValue: UInt8 { isDigit ? self - 48 : (self | 0x20) - 87 }
}

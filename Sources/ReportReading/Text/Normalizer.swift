internal import Foundation
internal import ReportModel

/// Composes characters (Unicode normalization form C), so that a name is one word however its accents were typed.
enum Normalizer {
    /// The composed text with the way back; nil if it is composed already.
    static func composed(_ text: String) -> (text: String, sourceMap: SourceMap)? {
        var text = text
        guard text.withUTF8({ mayBeDecomposed($0.span) }) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var map = SourceMap()
        var source = 0
        for character in text {
            let length = character.utf8.count
            map.append(text: output.count, source: source)
            if length == 1 || character.unicodeScalars.count == 1 && character.utf8.first.map({ $0 < 0xCC }) == true {
                output += character.utf8
            } else {
                output += String(character).precomposedStringWithCanonicalMapping.utf8
            }
            source += length
        }
        return map.isIdentity && output.elementsEqual(text.utf8) ? nil : (String(decoding: output, as: UTF8.self), map)
    }

    /// Whether a byte begins a character that may change; nothing below U+0300 does, nor do Greek and Cyrillic letters
    /// and the signs of newspapers.
    private static func mayBeDecomposed(_ text: Span<UInt8>) -> Bool {
        let raw = text.bytes
        var index = 0
        while index < text.count {
            if index &+ 8 <= text.count,
                raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index &+= 8
                continue
            }
            let byte = text[index]
            if byte >= 0xCC, mayChange(byte, index + 1 < text.count ? text[index + 1] : 0) { return true }
            index &+= 1
        }
        return false
    }

    private static func mayChange(_ lead: UInt8, _ second: UInt8) -> Bool {
        switch lead {
        case 0xCC, 0xCD: true
        case 0xCE...0xD5: false
        case 0xE2: second > 0x83
        case 0xEF: second != 0xBF
        default: true
        }
    }
}

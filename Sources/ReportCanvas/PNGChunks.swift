/// Adds texts to a finished PNG, which gd cannot.
enum PNGChunks {
    private static let headerEnd = 8 + 25

    /// The file with UTF-8 texts (iTXt) behind its header; empty texts are left out.
    static func annotated(_ png: [UInt8], texts: KeyValuePairs<String, String>) -> [UInt8] {
        let chunks = texts.filter { !$0.value.isEmpty }.flatMap { chunk("iTXt", text($0.key, $0.value)) }
        return Array(png[..<headerEnd]) + chunks + png[headerEnd...]
    }

    /// Keyword, not compressed, no language, no translated keyword.
    private static func text(_ keyword: String, _ value: String) -> [UInt8] {
        Array(keyword.utf8) + [0, 0, 0, 0, 0] + Array(value.utf8)
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(type.utf8) + content
        return bytes(UInt32(content.count)) + checked + bytes(crc(checked))
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// CRC-32 of ISO 3309, bit by bit: a chart has a few hundred bytes of texts.
    private static func crc(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}

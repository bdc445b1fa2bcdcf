internal import Glibc

/// Converts encodings that keep ASCII, by iconv, one character after the other so that each keeps its place.
enum CharacterConverter {
    /// The longest character of any encoding.
    private static let longest = 4

    /// Nil if the system has no such encoding.
    static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> ConvertedBytes? {
        guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var result = ConvertedBytes()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = bytes[index...].firstIndex { $0 >= 0x80 } ?? bytes.endIndex
            result.appendASCII(bytes[index..<next])
            guard next < bytes.endIndex else { break }
            if let (character, length) = character(bytes[next...].prefix(longest), converter) {
                result.appendValid(character, from: next)
                index = next + length
            } else {
                result.appendInvalid(from: next)
                index = next + 1
            }
        }
        return result
    }

    /// The scalars of the bytes 0x80 to 0xFF of an encoding with one byte a character; nil where it has none.
    static func upperHalf(of encoding: String) -> [Unicode.Scalar?] {
        guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return [] }
        defer { iconv_close(converter) }
        return (0x80...0xFF).map { byte in
            character([UInt8(byte)], converter).flatMap {
                String(decoding: $0.bytes, as: UTF8.self).unicodeScalars.first
            }
        }
    }

    /// The first character and how many bytes it takes.
    private static func character(
        _ input: ArraySlice<UInt8>, _ converter: iconv_t
    ) -> (bytes: [UInt8], length: Int)? {
        for length in 1...max(1, input.count) {
            var output = [CChar](repeating: 0, count: 16)
            var source = input.prefix(length).map { CChar(bitPattern: $0) }
            let (result, used) = convert(&source, into: &output, converter)
            if result, used > 0 { return (output[..<used].map { UInt8(bitPattern: $0) }, length) }
        }
        return nil
    }

    private static func convert(
        _ source: inout [CChar], into output: inout [CChar], _ converter: iconv_t
    ) -> (isWhole: Bool, count: Int) {
        source.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { buffer in
                var (from, left) = (input.baseAddress, input.count)
                var (to, room) = (buffer.baseAddress, buffer.count)
                iconv(converter, nil, nil, nil, nil)
                let result = iconv(converter, &from, &left, &to, &room)
                // Some characters are only given out when the converter is asked for the rest.
                if result != .max { iconv(converter, nil, nil, &to, &room) }
                return (result != .max && left == 0, buffer.count - room)
            }
        }
    }
}

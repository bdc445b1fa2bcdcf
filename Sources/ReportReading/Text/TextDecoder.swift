internal import ReportModel

/// Turns the bytes of a text file into text.
enum TextDecoder {
    /// The text of `bytes`: by a byte-order mark (which is left out), else strict UTF-8, else UTF-8 with mistakes or
    /// Windows-1252, whichever explains more of the bytes beyond ASCII. Valid UTF-8 is kept byte for byte.
    ///
    /// The text is nil for bytes that are no text.
    static func decode(_ bytes: [UInt8], location: String) -> (text: String?, findings: [Finding]) {
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes) { UInt16($1) << 8 | UInt16($0) }, []) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes) { UInt16($0) << 8 | UInt16($1) }, []) }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if bytes.contains(0) { return (nil, [.binary(location)]) }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
        let repaired = String(decoding: bytes, as: UTF8.self)
        let invalid = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
        let valid = repaired.unicodeScalars.count { $0.value >= 0x80 } - invalid
        if invalid > valid { return (windows1252(bytes), [.assumedEncoding(location, name: "Windows-1252")]) }
        let first = bytes.startIndex + zip(bytes, repaired.utf8).prefix { $0 == $1 }.count
        return (repaired, [.invalidBytes(location, count: invalid, first: first)])
    }

    private static func utf16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> String {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt16(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    /// What Windows-1252 puts in the place of the control characters 0x80 to 0x9F; five of them are free.
    private static let upperControls: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}

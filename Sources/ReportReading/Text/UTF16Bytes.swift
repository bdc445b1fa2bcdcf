internal import ReportModel

/// UTF-16 or UTF-32, with its mark or, in UTF-16, without.
struct UTF16Bytes {
    private let bytes: [UInt8]
    private let start: Int
    private let width: Int
    private let isLittle: Bool

    /// How many bytes are looked at for the pattern of UTF-16 without a mark.
    private static let sample = 4096

    /// Nil for anything else.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            (start, width, isLittle) = (4, 4, true)
        } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            (start, width, isLittle) = (4, 4, false)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            (start, width, isLittle) = (2, 2, true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (start, width, isLittle) = (2, 2, false)
        } else if let isLittle = Self.isLittle(bytes) {
            (start, width, self.isLittle) = (0, 2, isLittle)
        } else {
            return nil
        }
    }

    /// Without a mark: in text, spaces and signs have a zero in their upper byte, and nothing has one in its lower.
    private static func isLittle(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(sample)
        guard head.count >= 4, head.contains(0) else { return nil }
        var zeros = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        let least = max(1, head.count / 40)
        if zeros[0] == 0, zeros[1] > least { return true }
        if zeros[1] == 0, zeros[0] > least { return false }
        return nil
    }

    func decoded(_ location: String) -> DecodedText {
        var result = ConvertedBytes()
        var index = start
        while index + width <= bytes.count {
            let first = unit(at: index)
            var (value, length) = (first, width)
            if width == 2, first & 0xFC00 == 0xD800, index + 4 <= bytes.count {
                let second = unit(at: index + 2)
                if second & 0xFC00 == 0xDC00 {
                    (value, length) = (0x10000 + (first - 0xD800) << 10 + second - 0xDC00, 4)
                }
            }
            if let scalar = Unicode.Scalar(value) {
                result.appendValid(UTF8.encode(scalar).map { Array($0) } ?? [], from: index)
            } else {
                result.appendInvalid(from: index)
            }
            index += length
        }
        if index < bytes.count { result.appendInvalid(from: index) }
        let findings: [Finding] =
            result.invalid == 0 ? [] : [.invalidBytes(location, count: result.invalid, first: result.firstInvalid)]
        return DecodedText(
            text: String(decoding: result.bytes, as: UTF8.self), sourceMap: result.sourceMap, findings: findings)
    }

    private func unit(at index: Int) -> UInt32 {
        let unit = bytes[index..<index + width]
        return (isLittle ? Array(unit.reversed()) : Array(unit)).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

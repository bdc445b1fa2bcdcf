/// Sets the clock of a ZIP file back: documents made twice from the same charts are the same.
enum ZIPTimes {
    private static let endOfDirectory: [UInt8] = [0x50, 0x4B, 5, 6]
    private static let entry: [UInt8] = [0x50, 0x4B, 1, 2]
    /// 1 January 1980, the first moment that the format knows.
    private static let beginning: [UInt8] = [0, 0, 0x21, 0]

    /// The same files with the first day of the calendar of ZIP as their time; other bytes stay as they are.
    static func cleared(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        // The end of the directory is 22 bytes long, and a comment may follow it.
        let starts = stride(from: bytes.count - 22, through: max(0, bytes.count - 66_000), by: -1)
        guard let end = starts.first(where: { bytes[$0...].starts(with: endOfDirectory) }) else { return bytes }
        var place = number(bytes, at: end + 16, length: 4)
        while place + 46 <= bytes.count, bytes[place...].starts(with: entry) {
            let file = number(bytes, at: place + 42, length: 4)
            guard file + 14 <= bytes.count else { return bytes }
            result.replaceSubrange(place + 12..<place + 16, with: beginning)
            result.replaceSubrange(file + 10..<file + 14, with: beginning)
            let lengths = [28, 30, 32].map { number(bytes, at: place + $0, length: 2) }
            place += 46 + lengths.reduce(0, +)
        }
        return result
    }

    /// The lowest byte comes first.
    private static func number(_ bytes: [UInt8], at start: Int, length: Int) -> Int {
        bytes[start..<start + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

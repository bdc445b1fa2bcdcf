internal import ReportModel

/// Turns UTF-8 byte offsets of a text into offsets of Unicode scalars, which is what other languages count.
struct ScalarOffsets {
    /// The number of scalars that begin before each byte; empty for ASCII, where both offsets are equal.
    private var counts: [Int32] = []

    /// One pass over the text.
    init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard bytes.contains(where: { $0 >= 0x80 }) else { return }
            counts.reserveCapacity(bytes.count + 1)
            var count: Int32 = 0
            for byte in bytes {
                counts.append(count)
                if byte & 0xC0 != 0x80 { count += 1 }
            }
            counts.append(count)
        }
    }

    /// The offset in scalars; a byte within a scalar counts as the one after it, and one beyond the text as its end.
    func scalars(before byte: Int) -> Int {
        counts.isEmpty ? byte : Int(counts[min(byte, counts.count - 1)])
    }
}

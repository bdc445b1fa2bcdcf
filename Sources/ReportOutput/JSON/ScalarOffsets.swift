internal import Algorithms

/// Turns UTF-8 byte offsets of a text into offsets of Unicode scalars, which is what other languages count.
struct ScalarOffsets {
    /// The places of all bytes that continue a scalar, ascending: few in English text.
    private var continuations: [Int32] = []
    private let count: Int

    /// One pass over the text.
    init(_ text: String) {
        var text = text
        count = text.utf8.count
        text.withUTF8 { bytes in
            for (place, byte) in bytes.enumerated() where byte & 0xC0 == 0x80 { continuations.append(Int32(place)) }
        }
    }

    /// The offset in scalars; a byte within a scalar counts as the one after it, and one beyond the text as its end.
    func scalars(before byte: Int) -> Int {
        let byte = min(byte, count)
        return byte - continuations.partitioningIndex { Int($0) >= byte }
    }
}

/// A 64-bit hash of the bytes of a word, upper and lower case of ASCII letters alike; the same on every machine.
package enum WordHash {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let fold: UInt64 = 0x2020_2020_2020_2020

    @inline(__always)
    package static func hash(_ text: RawSpan, from start: Int, to end: Int) -> UInt64 {
        var (hash, index) = (UInt64(truncatingIfNeeded: end &- start) &* factor, start)
        while index &+ 8 <= end {
            hash = mix(hash ^ (text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian | fold))
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < end {
            rest = rest &<< 8 | UInt64(text.unsafeLoad(fromByteOffset: index, as: UInt8.self) | 0x20)
            index &+= 1
        }
        return mix(hash ^ rest)
    }

    package static func hash(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return hash(bytes.span.bytes, from: 0, to: bytes.count)
    }

    /// Spreads every bit over all (Murmur3's finalizer).
    @inline(__always)
    package static func mix(_ value: UInt64) -> UInt64 {
        var value = (value ^ value &>> 33) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ value &>> 33) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ value &>> 33
    }
}

/// An open-addressing table from 64-bit keys to identifiers; built once, read by all threads.
///
/// Eight bytes a slot, so that it stays in the processor's cache: 44 bits of the scrambled key, and the identifier. A
/// key that is not in the table is taken for one that is with the odds of 44 bits.
struct KeyTable: Sendable {
    private let slots: [UInt64]
    private let mask: Int
    private let shift: UInt64

    private static let valueBits: UInt64 = 20
    private static let valueMask: UInt64 = (1 << valueBits) - 1

    /// - Parameter pairs: keys without repetition, and values other than 0 and below 2^20.
    init(_ pairs: [(key: UInt64, value: UInt32)]) {
        var bits = 4
        while 1 << bits < pairs.count * 3 { bits += 1 }
        var slots = [UInt64](repeating: 0, count: 1 << bits)
        let (mask, shift) = ((1 << bits) - 1, UInt64(64 - bits))
        for pair in pairs {
            precondition(pair.value > 0 && pair.value <= Self.valueMask, "more words than the table can number")
            let scrambled = Self.scrambled(pair.key)
            var index = Int(truncatingIfNeeded: scrambled &>> shift)
            while slots[index] != 0 { index = (index + 1) & mask }
            slots[index] = scrambled &<< Self.valueBits | UInt64(pair.value)
        }
        (self.slots, self.mask, self.shift) = (slots, mask, shift)
    }

    /// An odd factor maps each key to another one, so that nothing is lost; the upper bits choose the slot, and the
    /// lower ones are kept there.
    @inline(__always)
    private static func scrambled(_ key: UInt64) -> UInt64 { key &* 0xD6E8_FEB8_6659_FD93 }

    /// The identifier of `key`, or 0.
    @inline(__always)
    subscript(key: UInt64) -> UInt32 {
        let scrambled = Self.scrambled(key)
        var index = Int(truncatingIfNeeded: scrambled &>> shift)
        while true {
            let slot = slots[index]
            if slot == 0 { return 0 }
            if (slot ^ (scrambled &<< Self.valueBits)) &>> Self.valueBits == 0 {
                return UInt32(truncatingIfNeeded: slot & Self.valueMask)
            }
            index = (index &+ 1) & mask
        }
    }
}

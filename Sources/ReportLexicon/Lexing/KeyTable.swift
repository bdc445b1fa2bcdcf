/// An open-addressing table from 64-bit keys to identifiers; built once, read by all threads.
struct KeyTable: Sendable {
    private struct Slot: BitwiseCopyable, Sendable {
        var key: UInt64
        var value: UInt32
    }

    private let slots: [Slot]
    private let mask: Int
    private let shift: UInt64

    /// - Parameter pairs: keys without repetition, and values other than 0.
    init(_ pairs: [(key: UInt64, value: UInt32)]) {
        var bits = 4
        while 1 << bits < pairs.count * 4 { bits += 1 }
        var slots = Array(repeating: Slot(key: 0, value: 0), count: 1 << bits)
        let (mask, shift) = ((1 << bits) - 1, UInt64(64 - bits))
        for pair in pairs {
            var index = Self.home(pair.key, shift)
            while slots[index].value != 0 { index = (index + 1) & mask }
            slots[index] = Slot(key: pair.key, value: pair.value)
        }
        (self.slots, self.mask, self.shift) = (slots, mask, shift)
    }

    @inline(__always)
    private static func home(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    }

    /// The identifier of `key`, or 0.
    @inline(__always)
    subscript(key: UInt64) -> UInt32 {
        var index = Self.home(key, shift)
        while true {
            let slot = slots[index]
            if slot.key == key || slot.value == 0 { return slot.value }
            index = (index &+ 1) & mask
        }
    }
}

/// The colours of an image in the order of their first appearance, each with its number of pixels.
///
/// Open addressing: the table of a chart is looked up several hundred thousand times.
struct ColorTable {
    private(set) var colors: [UInt32] = []
    private(set) var counts: [Int] = []
    private var slots = [Int32](repeating: -1, count: 1 << 10)

    /// The place of a colour, with `pixels` more of it. Beyond 65,535 colours the last one stands for all others.
    mutating func index(of color: UInt32, adding pixels: Int) -> UInt16 {
        if colors.count * 2 >= slots.count { grow() }
        var slot = Self.slot(of: color, in: slots.count)
        while slots[slot] >= 0, colors[Int(slots[slot])] != color { slot = (slot + 1) & (slots.count - 1) }
        if slots[slot] < 0 {
            guard colors.count < 65_535 else { return 65_534 }
            slots[slot] = Int32(colors.count)
            colors.append(color)
            counts.append(0)
        }
        counts[Int(slots[slot])] += pixels
        return UInt16(slots[slot])
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, color) in colors.enumerated() {
            var slot = Self.slot(of: color, in: slots.count)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    private static func slot(of color: UInt32, in count: Int) -> Int {
        Int((color &* 0x9E37_79B1) >> 8) & (count - 1)
    }
}

/// Numbers by the place at which they are looked up, such as patterns by word, in two flat arrays.
struct NumberGroups: Sendable {
    /// Those of place `p` stand at `numbers[offsets[p] ..< offsets[p + 1]]`.
    private let offsets: [Int32]
    private let numbers: [Int32]

    /// Calls `body` with the numbers of a place.
    @inline(__always)
    func forEach(at place: Int, _ body: (Int32) -> Void) {
        let numbers = numbers.span
        for index in Int(offsets[place])..<Int(offsets[place + 1]) { body(numbers[index]) }
    }

    /// - Parameter pairs: places below `count`; the numbers of a place keep their order.
    init(_ pairs: [(place: Int, number: Int32)], count: Int) {
        var offsets = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { offsets[pair.place + 1] += 1 }
        for place in 0..<count { offsets[place + 1] += offsets[place] }
        var next = offsets
        var numbers = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs {
            numbers[Int(next[pair.place])] = pair.number
            next[pair.place] += 1
        }
        (self.offsets, self.numbers) = (offsets, numbers)
    }
}

/// A set of numbers below a limit, as bits.
struct NumberSet: Sendable {
    private var words: [UInt64]

    init(limit: Int) { words = Array(repeating: 0, count: limit / 64 + 1) }

    @inline(__always)
    func contains(_ number: Int32) -> Bool {
        words[Int(number >> 6)] & (1 &<< UInt64(number & 63)) != 0
    }

    /// - Returns: whether the number is new.
    @inline(__always) @discardableResult
    mutating func insert(_ number: Int32) -> Bool {
        let (place, bit) = (Int(number >> 6), UInt64(1) &<< UInt64(number & 63))
        defer { words[place] |= bit }
        return words[place] & bit == 0
    }
}

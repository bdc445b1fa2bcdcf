/// Identifies a class of words (`%month`) or of mentions (`{person}`).
@usableFromInline package struct WordClass: Hashable, Sendable, BitwiseCopyable {
    @usableFromInline package let rawValue: UInt16
}

/// A set of classes.
@usableFromInline package struct WordClassSet: Hashable, Sendable, BitwiseCopyable {
    @usableFromInline package private(set) var bits = SIMD8<UInt64>()

    /// How many classes there can be.
    static let capacity = 512

    package init() {}

    package init(_ members: [WordClass]) {
        for member in members { insert(member) }
    }

    @inlinable @inline(__always)
    package func contains(_ member: WordClass) -> Bool {
        bits[Int(member.rawValue >> 6)] & (1 << UInt64(member.rawValue & 63)) != 0
    }

    /// In the order of their numbers.
    var members: [WordClass] {
        var members: [WordClass] = []
        for lane in bits.indices {
            var rest = bits[lane]
            while rest != 0 {
                members.append(WordClass(rawValue: UInt16(lane << 6 | rest.trailingZeroBitCount)))
                rest &= rest - 1
            }
        }
        return members
    }

    package mutating func insert(_ member: WordClass) {
        bits[Int(member.rawValue >> 6)] |= 1 << UInt64(member.rawValue & 63)
    }

    package mutating func formUnion(_ other: WordClassSet) { bits |= other.bits }

    @inlinable @inline(__always)
    package func intersects(_ other: WordClassSet) -> Bool { (bits & other.bits) != SIMD8<UInt64>() }

    package var isEmpty: Bool { bits == SIMD8<UInt64>() }
}

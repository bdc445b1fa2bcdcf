/// Identifies a class of words (`%month`) or of mentions (`{person}`).
@usableFromInline package struct WordClass: Hashable, Sendable, BitwiseCopyable {
    @usableFromInline package let rawValue: UInt16
}

/// A set of classes.
///
/// No SIMD vector, whose alignment would nearly double the room that each word of the vocabulary takes.
@usableFromInline package struct WordClassSet: Sendable, BitwiseCopyable {
    @usableFromInline package private(set) var bits = InlineArray<8, UInt64>(repeating: 0)

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

    package mutating func formUnion(_ other: WordClassSet) {
        for lane in bits.indices { bits[lane] |= other.bits[lane] }
    }

    @inlinable @inline(__always)
    package func intersects(_ other: WordClassSet) -> Bool {
        var common: UInt64 = 0
        for lane in bits.indices { common |= bits[lane] & other.bits[lane] }
        return common != 0
    }

    package var isEmpty: Bool { bits.indices.allSatisfy { bits[$0] == 0 } }
}

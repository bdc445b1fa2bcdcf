internal import CSHA256

/// The SHA-256 digest of bytes (FIPS 180-4): it names articles, editions and files.
package enum SHA256 {
    /// The digest of bytes that come piece by piece.
    package struct Digest {
        private var state = initialState
        private var count = 0
        /// The bytes behind the last whole block.
        private var tail: [UInt8] = []

        package init() {}

        package mutating func append(_ piece: [UInt8]) {
            count += piece.count
            var start = 0
            if !tail.isEmpty {
                start = min(SHA256.blockSize - tail.count, piece.count)
                let block = tail + piece[..<start]
                guard block.count == SHA256.blockSize else {
                    tail = block
                    return
                }
                SHA256.compress(block.span, into: &state)
            }
            let whole = (piece.count - start) / SHA256.blockSize * SHA256.blockSize
            SHA256.compress(piece.span.extracting(start..<start + whole), into: &state)
            tail = Array(piece[(start + whole)...])
        }

        /// The 32 bytes of the digest.
        package var bytes: [UInt8] {
            var state = state
            SHA256.compress(SHA256.padding(after: tail[...], total: count).span, into: &state)
            var digest: [UInt8] = []
            digest.reserveCapacity(32)
            for index in 0..<8 { SHA256.append(state[index], to: &digest) }
            return digest
        }

        /// The same in 64 lower-case hexadecimal digits.
        package var hexadecimal: String { SHA256.text(of: bytes[...]) }
    }

    /// The 32 bytes of the digest.
    package static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var digest = Digest()
        digest.append(bytes)
        return digest.bytes
    }

    /// The digest in 64 lower-case hexadecimal digits.
    package static func hexadecimal(_ bytes: [UInt8]) -> String { text(of: digest(bytes)[...]) }

    /// The first digits of the digest, two for each of `count` bytes: an identifier of a text.
    package static func identifier(of text: String, bytes count: Int = 6) -> String {
        self.text(of: digest(Array(text.utf8)).prefix(count))
    }

    private static func text(of bytes: ArraySlice<UInt8>) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 87 }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The last bytes, a one bit, zeros up to a whole block, and the length in bits.
    private static func padding(after tail: ArraySlice<UInt8>, total: Int) -> [UInt8] {
        let bits = UInt64(total) * 8
        var block: [UInt8] = []
        block.reserveCapacity(128)
        block.append(contentsOf: tail)
        block.append(0x80)
        block.append(contentsOf: repeatElement(0, count: (119 - tail.count) % 64))
        append(UInt32(bits >> 32), to: &block)
        append(UInt32(truncatingIfNeeded: bits), to: &block)
        return block
    }

    /// Appends the four bytes of a word, the highest first.
    private static func append(_ word: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: word >> shift))
        }
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

    /// The eight words between the rounds, which take each other's places from round to round.
    private struct Working {
        var a, b, c, d, e, f, g, h: UInt32

        @inline(__always)
        mutating func mix(_ word: UInt32) {
            let choice = g ^ (e & (f ^ g))
            let majority = (a & b) | (c & (a | b))
            let mixed = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ word
            let lower = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
            (h, g, f, e) = (g, f, e, d &+ mixed)
            (d, c, b, a) = (c, b, a, mixed &+ lower)
        }
    }

    private static let blockSize = 64
    private static let isAccelerated = report_sha256_is_accelerated()

    /// Takes in whole blocks, by the processor's own instructions where it has them.
    private static func compress(_ blocks: Span<UInt8>, into state: inout InlineArray<8, UInt32>) {
        guard !isAccelerated else {
            var words = state.mutableSpan
            return blocks.withUnsafeBufferPointer { bytes in
                words.withUnsafeMutableBufferPointer {
                    report_sha256_compress($0.baseAddress, bytes.baseAddress, bytes.count / blockSize)
                }
            }
        }
        let constants = roundConstants.span
        for start in stride(from: 0, to: blocks.count, by: blockSize) {
            compress(blocks.extracting(start..<start + blockSize).bytes, constants, into: &state)
        }
    }

    /// The first 16 words of a block are its bytes; each later one is made of four before it, so that 16 are kept.
    private static func compress(
        _ block: RawSpan, _ constants: Span<UInt32>, into state: inout InlineArray<8, UInt32>
    ) {
        var words = InlineArray<16, UInt32>(repeating: 0)
        for index in 0..<16 {
            words[index] = block.unsafeLoadUnaligned(fromByteOffset: index &* 4, as: UInt32.self).bigEndian
        }
        var working = Working(
            a: state[0], b: state[1], c: state[2], d: state[3], e: state[4], f: state[5], g: state[6], h: state[7])
        for index in 0..<16 { working.mix(words[unchecked: index] &+ constants[unchecked: index]) }
        for index in 16..<64 {
            let early = words[unchecked: (index &- 15) & 15]
            let late = words[unchecked: (index &- 2) & 15]
            let first = rotate(early, 7) ^ rotate(early, 18) ^ early &>> 3
            let second = rotate(late, 17) ^ rotate(late, 19) ^ late &>> 10
            words[unchecked: index & 15] &+= first &+ words[unchecked: (index &- 7) & 15] &+ second
            working.mix(words[unchecked: index & 15] &+ constants[unchecked: index])
        }
        state[0] &+= working.a
        state[1] &+= working.b
        state[2] &+= working.c
        state[3] &+= working.d
        state[4] &+= working.e
        state[5] &+= working.f
        state[6] &+= working.g
        state[7] &+= working.h
    }

    private static let initialState: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let roundConstants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

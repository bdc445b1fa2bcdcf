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

    private static let blockSize = 64

    /// Takes in whole blocks.
    private static func compress(_ blocks: Span<UInt8>, into state: inout InlineArray<8, UInt32>) {
        var words = state.mutableSpan
        blocks.withUnsafeBufferPointer { bytes in
            words.withUnsafeMutableBufferPointer {
                report_sha256_compress($0.baseAddress, bytes.baseAddress, bytes.count / blockSize)
            }
        }
    }

    private static let initialState: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
}

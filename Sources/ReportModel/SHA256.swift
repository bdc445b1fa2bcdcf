internal import CNettle

/// The SHA-256 digest of bytes (FIPS 180-4): it names articles, editions and files.
package enum SHA256 {
    private static let size = 32

    /// The digest of bytes that come piece by piece.
    package struct Digest {
        private var context = sha256_ctx()

        package init() { nettle_sha256_init(&context) }

        package mutating func append(_ piece: [UInt8]) { nettle_sha256_update(&context, piece.count, piece) }

        /// The 32 bytes of the digest.
        package var bytes: [UInt8] {
            var context = context
            return [UInt8](unsafeUninitializedCapacity: SHA256.size) { buffer, count in
                nettle_sha256_digest(&context, SHA256.size, buffer.baseAddress)
                count = SHA256.size
            }
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
}

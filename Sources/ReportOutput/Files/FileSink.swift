internal import Foundation
internal import ReportModel

/// An open file that is written from its beginning. The first failure stays; what comes after it is passed over.
final class FileSink: ByteSink {
    private let descriptor: Int32
    private var digest = SHA256.Digest()
    private(set) var byteCount = 0
    /// `errno` of what failed; nil if nothing did.
    private(set) var failure: Int32?

    init(descriptor: Int32) { self.descriptor = descriptor }

    var sha256: String { digest.hexadecimal }

    func append(_ piece: [UInt8]) {
        guard failure == nil else { return }
        digest.append(piece)
        byteCount += piece.count
        piece.withUnsafeBytes { write($0) }
    }

    private func write(_ piece: UnsafeRawBufferPointer) {
        var rest = piece
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                failure = errno
                return
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }
}

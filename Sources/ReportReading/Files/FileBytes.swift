internal import Glibc
internal import ReportModel

/// Reads whole files.
enum FileBytes {
    /// Larger files are refused; a token's place is a 32-bit number, and memory is finite.
    static let largest = 1 << 29

    /// The bytes of a file, or the finding that says why there are none.
    static func read(_ path: String) -> (bytes: [UInt8], finding: Finding?) {
        let size: Int
        switch FileStatus(path) {
        case .missing(let code): return ([], .unreadable(path, errorNumber: code))
        case .folder, .other: return ([], .notAFile(path))
        case .file(let count): size = count
        }
        guard size <= largest else { return ([], .tooLarge(path, byteCount: size)) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return ([], .unreadable(path, errorNumber: errno)) }
        defer { close(descriptor) }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let received = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if received < 0 { failure = errno }
                guard received > 0 else { return }
                count += received
            }
        }
        return failure == 0 ? (bytes, nil) : ([], .unreadable(path, errorNumber: failure))
    }
}

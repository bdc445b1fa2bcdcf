internal import Glibc
package import ReportModel

/// Reads whole files.
package enum FileBytes {
    /// The bytes of a file, or the finding that says why there are none.
    package static func read(_ file: ArticleFile) -> (bytes: [UInt8], finding: Finding?) {
        // A pipe without a writer must not stop the work.
        let descriptor = file.path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { return ([], .unreadable(file.id, errorNumber: errno)) }
        defer { close(descriptor) }
        switch FileStatus(descriptor: descriptor) {
        case .missing(let code): return ([], .unreadable(file.id, errorNumber: code))
        case .folder, .other: return ([], .notAFile(file.id))
        case .file(let size):
            guard size <= ReadingLimits.fileBytes else { return ([], .tooLarge(file.id, byteCount: size)) }
            return read(descriptor, size: size, location: file.id)
        }
    }

    private static func read(_ descriptor: Int32, size: Int, location: String) -> (bytes: [UInt8], finding: Finding?) {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let received = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if received < 0 { failure = errno }
                guard received > 0 else { return }
                count += received
            }
        }
        return failure == 0 ? (bytes, nil) : ([], .unreadable(location, errorNumber: failure))
    }
}

internal import Foundation
package import ReportModel
internal import Synchronization

/// Bytes that a build needs again later, in a file without a name: the system removes it with the process, however
/// that ends. Little stays in memory, and of a small input all.
///
/// Bytes are appended by one thread and read by several. A file that cannot be read again must not stop a program in the
/// middle of its output: what is read is empty then, and `failure` says so; who uses the spool asks before it is too late.
package final class Spool: TextStore {
    /// Where something stands.
    struct Place: Sendable {
        let offset: Int
        let count: Int
    }

    private struct State {
        var descriptor: Int32 = -1
        /// How many bytes are in the file.
        var written = 0
        /// The bytes behind them.
        var rest: [UInt8] = []
        var failure: StoreFailure?
    }

    private static let pieceSize = 1 << 20

    private let folder: String
    private let state = Mutex(State())

    /// - Parameter folder: in which the file is made, once it is needed.
    package init(folder: String) { self.folder = folder }

    deinit {
        let descriptor = state.withLock { $0.descriptor }
        if descriptor >= 0 { close(descriptor) }
    }

    /// Why something could not be read; nil if all could.
    package var failure: StoreFailure? { state.withLock { $0.failure } }

    /// Stores bytes behind all others.
    func append(_ bytes: [UInt8]) throws(StoreFailure) -> Place {
        try state.withLock { (state: inout State) throws(StoreFailure) -> Place in
            let place = Place(offset: state.written + state.rest.count, count: bytes.count)
            state.rest += bytes
            if state.rest.count >= Self.pieceSize { try flush(&state) }
            return place
        }
    }

    private func flush(_ state: inout State) throws(StoreFailure) {
        if state.descriptor < 0 { state.descriptor = try makeFile() }
        let descriptor = state.descriptor
        let problem = state.rest.withUnsafeBytes { Self.write($0, to: descriptor) }
        if let problem { throw unwritable(problem) }
        state.written += state.rest.count
        state.rest.removeAll(keepingCapacity: true)
    }

    /// - Returns: `errno` of what failed; nil if nothing did.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
        var rest = bytes
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return nil
    }

    /// An empty file that has its name no longer.
    private func makeFile() throws(StoreFailure) -> Int32 {
        // The name of a draft, which the next build clears away if this one is killed just here.
        var template = Array("\(folder)/.spool-XXXXXX.tmp".utf8CString)
        let descriptor = mkstemps(&template, 4)
        guard descriptor >= 0 else { throw unwritable(errno) }
        unlink(template)
        // Programs that the build starts have no business with it.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    private func unwritable(_ number: Int32) -> StoreFailure { failure("cannot keep what was read", number) }

    private func failure(_ action: String, _ number: Int32) -> StoreFailure {
        StoreFailure(folder: folder, message: "\(action): \(String(cString: strerror(number)))")
    }

    func bytes(at place: Place) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
            count = read(UnsafeMutableRawBufferPointer(buffer), at: place.offset) ? place.count : 0
        }
    }

    package func text(at offset: Int, byteCount: Int) -> String {
        String(unsafeUninitializedCapacity: byteCount) { buffer in
            let whole = UnsafeMutableRawBufferPointer(buffer)
            return read(UnsafeMutableRawBufferPointer(rebasing: whole[..<byteCount]), at: offset) ? byteCount : 0
        }
    }

    /// Fills a buffer with what begins at an offset.
    private func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
        let descriptor = state.withLock { state in
            guard offset >= state.written else { return state.descriptor }
            let start = offset - state.written
            state.rest.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<start + buffer.count]))
            }
            return -1
        }
        guard descriptor >= 0 else { return true }
        var done = 0
        while done < buffer.count {
            let count = pread(
                descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset + done))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let problem = failure("cannot read again what was read", count < 0 ? errno : EIO)
                state.withLock { $0.failure = $0.failure ?? problem }
                return false
            }
            done += count
        }
        return true
    }
}

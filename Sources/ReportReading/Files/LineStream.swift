internal import Glibc
package import ReportModel

/// A line of a stream, without its end.
package struct NumberedLine: Sendable {
    /// From 1.
    package let number: Int
    package let bytes: [UInt8]

    package init(number: Int, bytes: [UInt8]) { (self.number, self.bytes) = (number, bytes) }
}

/// The lines of an open file or pipe, in batches: as many as are there, so that nobody who waits for the answer to one
/// line has to send another.
package struct LineStream {
    /// The file could not be read.
    package struct Failure: Error, CustomStringConvertible {
        let number: Int32
        package var description: String { "cannot read the input: \(String(cString: strerror(number)))" }
    }

    /// When so many bytes are there, no more are read before their lines are handed over.
    private static let batchSize = 1 << 21
    private static let blockSize = 1 << 18
    /// `F_SETPIPE_SZ`, which Swift's Glibc module lacks.
    private static let setPipeSize: Int32 = 1031
    private static let newline = UInt8(ascii: "\n")

    private let descriptor: Int32
    /// What was read and not handed over.
    private var rest: [UInt8] = []
    /// How many bytes of `rest` are known to hold no line end.
    private var searched = 0
    private var isAtEnd = false
    private var lineCount = 0
    /// Of all that was read.
    package private(set) var byteCount = 0

    /// - Parameter descriptor: open for reading; closing it is up to the caller.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        // A pipe holds 64 KiB, which would keep a writer on another core waiting; what is no pipe refuses.
        _ = fcntl(descriptor, Self.setPipeSize, 1 << 20)
    }

    /// Bytes that are there already.
    init(bytes: [UInt8]) {
        (descriptor, rest, isAtEnd, byteCount) = (-1, bytes, true, bytes.count)
    }

    /// The next whole lines that are not blank, maybe none; nil at the end.
    package mutating func next() throws(Failure) -> [NumberedLine]? {
        var end = rest[searched...].lastIndex(of: Self.newline)
        while end == nil, !isAtEnd {
            searched = rest.count
            try fill()
            end = rest[searched...].lastIndex(of: Self.newline)
        }
        guard end != nil || !rest.isEmpty else { return nil }
        let whole = rest[..<(end ?? rest.endIndex)]
        rest = Array(rest[whole.endIndex...].dropFirst())
        searched = rest.count
        return numbered(whole)
    }

    /// The lines of some bytes that are not blank, with their numbers.
    private mutating func numbered(_ bytes: ArraySlice<UInt8>) -> [NumberedLine] {
        var (lines, rest, isLast) = ([NumberedLine](), bytes, false)
        while !isLast {
            let end = rest.firstIndex(of: Self.newline)
            isLast = end == nil
            lineCount += 1
            let line = rest[..<(end ?? rest.endIndex)]
            if line.contains(where: { $0 > 32 }) { lines.append(NumberedLine(number: lineCount, bytes: Array(line))) }
            rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
        }
        return lines
    }

    /// What stands at the front, without taking it: at least four bytes, unless there are fewer.
    package mutating func opening() throws(Failure) -> [UInt8] {
        while rest.count < 4, !isAtEnd { try read() }
        return rest
    }

    /// Unpacks what is packed with gzip.
    /// - Parameter location: names it in the finding that tells of damage.
    package mutating func unpackIfPacked(location: String) throws(Failure) -> Finding? {
        guard Gunzip.recognizes(try opening()) else { return nil }
        let (bytes, problem) = Gunzip.unpack(try remainder())
        self = LineStream(bytes: problem == .bomb ? [] : bytes)
        return problem.map { $0 == .bomb ? .bomb(location) : .damagedGzip(location) }
    }

    /// All that is left.
    package mutating func remainder() throws(Failure) -> [UInt8] {
        while !isAtEnd { try read() }
        defer { rest = [] }
        return rest
    }

    /// How many bytes there are in all; nil where nobody knows, as in a pipe.
    package var size: Int? {
        guard case .file(let size) = FileStatus(descriptor: descriptor) else { return nil }
        return size
    }

    /// Waits for some bytes and takes what else is there.
    private mutating func fill() throws(Failure) {
        let start = rest.count
        repeat { try read() } while !isAtEnd && rest.count - start < Self.batchSize && hasMore
    }

    /// Whether a read would not wait.
    private var hasMore: Bool {
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, 0) == 1 && state.revents & Int16(POLLIN) != 0
    }

    private mutating func read() throws(Failure) {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
            var received = 0
            repeat {
                received = Glibc.read(descriptor, buffer.baseAddress, Self.blockSize)
            } while received < 0 && errno == EINTR
            if received < 0 { failure = errno }
            count = max(0, received)
        }
        guard failure == 0 else { throw Failure(number: failure) }
        isAtEnd = bytes.isEmpty
        byteCount += bytes.count
        rest += bytes
    }
}

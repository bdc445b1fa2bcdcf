/// Where the bytes of a file go, piece by piece, as they are made.
protocol ByteSink: AnyObject {
    func append(_ piece: [UInt8])
}

/// Keeps what it is given.
final class MemorySink: ByteSink {
    private(set) var bytes: [UInt8] = []

    func append(_ piece: [UInt8]) {
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
}

/// Bytes that are being made; with a sink only the last of them are in memory.
struct ByteBuffer {
    private static let pieceSize = 1 << 16

    private(set) var bytes: [UInt8] = []
    private let sink: (any ByteSink)?

    /// - Parameter sink: takes the bytes away from time to time; nil to keep all.
    init(to sink: (any ByteSink)? = nil) {
        self.sink = sink
        if sink != nil { bytes.reserveCapacity(Self.pieceSize * 5 / 4) }
    }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    @inline(__always)
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: piece) }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ number: Int) {
        guard 0...9 ~= number else { return append(String(number)) }
        bytes.append(UInt8(ascii: "0") + UInt8(number))
    }

    /// To be called at every place where the bytes so far may go.
    @inline(__always)
    mutating func passOn() {
        if bytes.count >= Self.pieceSize { finish() }
    }

    /// Hands over what is left.
    mutating func finish() {
        guard let sink, !bytes.isEmpty else { return }
        sink.append(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}

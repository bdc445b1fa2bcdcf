/// A file of an edition, not yet written. Large ones are made while they are written, so that none is in memory whole.
package struct OutputFile: Sendable {
    /// Relative to the edition's folder, with `/`: `charts/us-aid.png`.
    package let path: String
    private let make: @Sendable (any ByteSink) -> Void

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        make = { $0.append(bytes) }
    }

    /// - Parameter make: hands over all bytes of the file, the same ones whenever it is called.
    init(path: String, making make: @escaping @Sendable (any ByteSink) -> Void) {
        self.path = path
        self.make = make
    }

    func write(to sink: any ByteSink) { make(sink) }

    /// All at once.
    package var bytes: [UInt8] {
        let sink = MemorySink()
        make(sink)
        return sink.bytes
    }
}

extension OutputFile: Equatable {
    package static func == (left: OutputFile, right: OutputFile) -> Bool {
        left.path == right.path && left.bytes == right.bytes
    }
}

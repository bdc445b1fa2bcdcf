import Foundation

/// A folder that lives as long as the value.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "reading-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making the folders above it.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func pipe(_ name: String) throws {
        guard mkfifo(path + "/" + name, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Writes a file whose name need not be UTF-8.
    func writeRaw(_ name: [UInt8], _ bytes: [UInt8]) throws {
        let file = (Array((path + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
        guard let stream = fopen(file, "w") else { throw CocoaError(.fileWriteUnknown) }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
    }
}

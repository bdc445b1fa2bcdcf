internal import CZlib

/// Unpacks gzip (RFC 1952), as much of it as a limit allows.
enum Gunzip {
    enum Problem: Error {
        /// More than the limit, or so much more than the packed bytes that no text can be behind it.
        case bomb
        /// The stream ends early or is no valid gzip.
        case damaged
    }

    /// The first bytes of every gzip stream.
    static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

    /// All streams one behind the other. What was unpacked before a problem is kept.
    static func unpack(_ bytes: [UInt8]) -> (bytes: [UInt8], problem: Problem?) {
        var stream = z_stream()
        // 15 is the largest window, 16 asks for the gzip header.
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else { return ([], .damaged) }
        defer { inflateEnd(&stream) }
        var packed = bytes
        return packed.withUnsafeMutableBufferPointer { buffer in
            stream.next_in = buffer.baseAddress
            stream.avail_in = UInt32(buffer.count)
            return unpack(&stream, packedCount: buffer.count)
        }
    }

    private static func unpack(_ stream: inout z_stream, packedCount: Int) -> (bytes: [UInt8], problem: Problem?) {
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 17)
        let limit = min(ReadingLimits.fileBytes, max(ReadingLimits.smallBytes, packedCount * ReadingLimits.packing))
        while true {
            let (code, count) = inflate(&stream, into: &chunk)
            output += chunk[..<count]
            if output.count > limit { return ([], .bomb) }
            if code == Z_STREAM_END {
                guard stream.avail_in > 0 else { return (output, nil) }
                // Zeros behind the stream are padding (tar, tapes); anything else must be the next one.
                if stream.next_in.pointee == 0 { return (output, nil) }
                guard inflateReset(&stream) == Z_OK else { return (output, .damaged) }
            } else if code != Z_OK || (count == 0 && stream.avail_in == 0) {
                return (output, .damaged)
            }
        }
    }

    private static func inflate(_ stream: inout z_stream, into chunk: inout [UInt8]) -> (code: Int32, count: Int) {
        chunk.withUnsafeMutableBufferPointer { buffer in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(buffer.count)
            let code = CZlib.inflate(&stream, Z_NO_FLUSH)
            return (code, buffer.count - Int(stream.avail_out))
        }
    }
}

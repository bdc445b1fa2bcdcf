/// The bytes of a font, big-endian; what lies behind their end reads as zero, so that a damaged file cannot crash.
struct FontBytes: Sendable {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    @inline(__always)
    func u8(_ offset: Int) -> Int { bytes.indices.contains(offset) ? Int(bytes[offset]) : 0 }
    @inline(__always)
    func u16(_ offset: Int) -> Int { u8(offset) << 8 | u8(offset + 1) }
    @inline(__always)
    func i16(_ offset: Int) -> Int { Int(Int16(truncatingIfNeeded: u16(offset))) }
    @inline(__always)
    func u32(_ offset: Int) -> Int { u16(offset) << 16 | u16(offset + 2) }

    func tag(_ offset: Int) -> String {
        String(decoding: (0..<4).map { UInt8(u8(offset + $0)) }, as: UTF8.self)
    }
}

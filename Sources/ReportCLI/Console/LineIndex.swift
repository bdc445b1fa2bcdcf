internal import Algorithms

/// Finds line and column of a byte of a text, both from 1; columns count characters as editors do: Unicode scalars.
struct LineIndex: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        starts = [0] + bytes.indices.lazy.filter { [bytes] in bytes[$0] == 10 }.map { $0 + 1 }
    }

    /// An offset behind the end is taken as the end.
    func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(offset, bytes.count)
        let line = starts.partitioningIndex { $0 > offset }
        let start = starts[line - 1]
        // The bytes 10xxxxxx continue a scalar.
        let column = bytes[start..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return (line, column)
    }
}

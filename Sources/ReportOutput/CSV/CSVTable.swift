internal import Foundation

/// Rows of cells as CSV (RFC 4180): UTF-8, CRLF, quotes where they are needed.
struct CSVTable {
    enum Cell: Hashable {
        /// Free text. What a spreadsheet would run as a formula gets an apostrophe before it.
        case text(String?)
        /// A number in plain decimal notation: it stays a number.
        case number(String?)
        case decimal(Decimal?)
    }

    private var buffer: ByteBuffer

    /// - Parameter sink: takes the bytes away as they are made; nil to keep them.
    init(to sink: (any ByteSink)? = nil) { buffer = ByteBuffer(to: sink) }

    /// What was written, without what the sink has taken.
    var bytes: [UInt8] { buffer.bytes }

    mutating func append(_ cells: some Sequence<Cell>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { buffer.append(UInt8(ascii: ",")) }
            isFirst = false
            append(cell)
        }
        buffer.append("\r\n")
        buffer.passOn()
    }

    /// Hands over what the sink has not taken yet.
    mutating func finish() { buffer.finish() }

    private mutating func append(_ cell: Cell) {
        switch cell {
        case .number(let digits): if let digits { buffer.append(digits) }
        case .decimal(let number): if let number { buffer.append(number) }
        case .text(let text): if let text { append(text) }
        }
    }

    /// Whether a spreadsheet may take the text for a formula: it looks past white space at the first character.
    private static func isFormula(_ text: String) -> Bool {
        // Nearly all cells begin so.
        guard let byte = text.utf8.first, !(48...57).contains(byte), !(97...122).contains(byte | 0x20) else {
            return false
        }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        return first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}|%".unicodeScalars.contains($0) } ?? false
    }

    private mutating func append(_ text: String) {
        var text = Self.isFormula(text) ? "'" + text : text
        text.withUTF8 { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.contains(where: Self.needsQuotes) else { return buffer.append(text) }
        buffer.append(UInt8(ascii: "\""))
        var rest = text[...]
        while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
            buffer.append(UnsafeBufferPointer(rebasing: rest[...quote]))
            buffer.append(UInt8(ascii: "\""))
            rest = rest[(quote + 1)...]
        }
        buffer.append(UnsafeBufferPointer(rebasing: rest))
        buffer.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\n")
    }
}

internal import Foundation

/// Rows of cells as CSV (RFC 4180): UTF-8, CRLF, quotes where they are needed.
struct CSVTable {
    enum Cell: Hashable {
        /// Free text. What a spreadsheet would run as a formula gets an apostrophe before it.
        case text(String?)
        /// A number in plain decimal notation: it stays a number.
        case number(String?)

        static func decimal(_ number: Decimal?) -> Cell { .number(number?.description) }
    }

    private(set) var bytes: [UInt8] = []

    mutating func append(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private mutating func append(_ cell: Cell) {
        switch cell {
        case .number(let digits): bytes.append(contentsOf: (digits ?? "").utf8)
        case .text(let text): append(Self.isFormula(text ?? "") ? "'" + (text ?? "") : text ?? "")
        }
    }

    /// Whether a spreadsheet may take the text for a formula: it looks past white space at the first character.
    private static func isFormula(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        return first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}|%".unicodeScalars.contains($0) } ?? false
    }

    private mutating func append(_ text: String) {
        let special = [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        guard text.utf8.contains(where: special.contains) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

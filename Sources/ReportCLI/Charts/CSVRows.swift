/// The rows of a CSV file (RFC 4180), each with the line it begins on; quoted cells may hold commas and line breaks.
struct CSVRows {
    struct Row: Hashable {
        let line: Int
        var fields: [String]
    }

    private(set) var rows: [Row] = []

    init(_ bytes: [UInt8]) {
        var (cell, row, line, isQuoted) = ([UInt8](), Row(line: 1, fields: []), 1, false)
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && index < bytes.count && bytes[index] == byte:
                cell.append(byte)
                index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: Self.end(&cell, of: &row)
            case UInt8(ascii: "\r") where !isQuoted: continue
            case UInt8(ascii: "\n"):
                line += 1
                guard !isQuoted else {
                    cell.append(byte)
                    continue
                }
                Self.end(&cell, of: &row)
                rows.append(row)
                row = Row(line: line, fields: [])
            default: cell.append(byte)
            }
        }
        if !cell.isEmpty || !row.fields.isEmpty {
            Self.end(&cell, of: &row)
            rows.append(row)
        }
    }

    private static func end(_ cell: inout [UInt8], of row: inout Row) {
        row.fields.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
    }
}

internal import Foundation

/// Plain rows as CSV, for tables that are no part of an edition.
package enum CSVText {
    /// Numbers stay numbers; anything else that a spreadsheet would run is made safe.
    package static func bytes(_ rows: [[String]]) -> [UInt8] {
        var table = CSVTable()
        for row in rows { table.append(row.map { isNumber($0) ? .number($0) : .text($0) }) }
        return table.bytes
    }

    private static func isNumber(_ cell: String) -> Bool {
        let digits = cell.hasPrefix("-") ? cell.dropFirst() : Substring(cell)
        return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    }
}

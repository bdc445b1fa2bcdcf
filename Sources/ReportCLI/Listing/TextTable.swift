internal import Foundation
internal import ReportModel

/// A list with named columns, for people and programs.
struct TextTable: Sendable {
    let columns: [String]
    let rows: [[TableCell]]

    /// - Parameters:
    ///   - width: of the terminal: the last column is cut there; nil cuts nothing.
    ///   - dates: how people read them.
    func text(_ form: TableForm, width: Int?, dates: IntervalFormatter) throws -> String {
        switch form {
        case .table: aligned(width, dates)
        case .tsv: ([columns] + rows.map { $0.map { $0.text(nil) } }).map { $0.joined(separator: "\t") + "\n" }.joined()
        case .json: try rows.map(object).joined()
        }
    }

    private func object(_ row: [TableCell]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let members = Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first })
        return String(decoding: try encoder.encode(members), as: UTF8.self) + "\n"
    }

    private func aligned(_ width: Int?, _ dates: IntervalFormatter) -> String {
        let texts = rows.map { $0.map { $0.text(dates) } }
        let widths = columns.indices.map { index in
            ([columns[index]] + texts.map { $0[index] }).map(\.count).max() ?? 0
        }
        let isNumeric = columns.indices.map { index in rows.contains { $0[index].isNumber } }
        return ([columns.map { $0.uppercased() }] + texts).map { row in
            let cells = row.indices.map { index -> String in
                let padding = String(repeating: " ", count: widths[index] - row[index].count)
                return isNumeric[index] ? padding + row[index] : row[index] + padding
            }
            return Self.cut(cells.joined(separator: "  "), to: width) + "\n"
        }.joined()
    }

    /// Without spaces at its end; a cut line ends with an ellipsis.
    private static func cut(_ line: String, to width: Int?) -> String {
        var end = line[...]
        while end.last == " " { end.removeLast() }
        guard let width, end.count > width else { return String(end) }
        return end.prefix(width - 1) + "…"
    }
}

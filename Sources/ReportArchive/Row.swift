internal import Foundation
internal import GRDB
internal import ReportModel

/// A statement that inserts rows into one table; prepared once.
struct Inserter {
    private let statement: Statement

    /// - Parameter columns: names as SQL writes them.
    init(_ database: Database, _ table: String, _ columns: [String]) throws {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        statement = try database.makeStatement(
            sql: "INSERT OR REPLACE INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    }

    func insert(_ values: [(any DatabaseValueConvertible)?]) throws {
        try statement.execute(arguments: StatementArguments(values))
    }
}

extension Decimal {
    /// For queries; the editions keep the exact number.
    var real: Double { (self as NSDecimalNumber).doubleValue }
}

internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import ReportModel

/// A statement that inserts rows into one table; prepared once.
///
/// It is stepped through SQLite itself: GRDB boxes each value and looks for observers after each row.
struct Inserter {
    private let statement: Statement
    private let database: Database

    /// - Parameter columns: names as SQL writes them.
    init(_ database: Database, _ table: String, _ columns: [String]) throws {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        statement = try database.makeStatement(
            sql: "INSERT OR REPLACE INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
        self.database = database
    }

    /// - Parameter values: one for each column.
    func insert(_ values: [(any DatabaseValueConvertible)?]) throws {
        let handle = statement.sqliteStatement
        var code = sqlite3_clear_bindings(handle)
        for (index, value) in values.enumerated() where code == SQLITE_OK {
            if let value { code = value.bind(to: handle, at: CInt(index + 1)) }
        }
        guard code == SQLITE_OK, sqlite3_step(handle) == SQLITE_DONE, sqlite3_reset(handle) == SQLITE_OK else {
            defer { sqlite3_reset(handle) }
            throw DatabaseError(
                resultCode: database.lastErrorCode, message: database.lastErrorMessage, sql: statement.sql)
        }
    }
}

extension Decimal {
    /// For queries; the editions keep the exact number.
    var real: Double { (self as NSDecimalNumber).doubleValue }
}

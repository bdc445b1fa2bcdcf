internal import Foundation
internal import GRDB

/// The answer to a question in SQL.
package struct ArchiveAnswer: Hashable, Sendable {
    package let columns: [String]
    /// Cells as text; nil is NULL.
    package let rows: [[String?]]
}

extension Archive {
    /// Asks the archive, which is opened for reading only.
    /// - Throws: ``ArchiveError`` if there is no archive, or if the question is wrong or would write.
    package func answer(_ sql: String) throws(ArchiveError) -> ArchiveAnswer {
        guard FileManager.default.fileExists(atPath: path) else {
            throw ArchiveError(path: path, reason: "there is no archive", hint: "'report build' makes one")
        }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            return try DatabaseQueue(path: path, configuration: configuration).read { database in
                let statement = try database.makeStatement(sql: sql)
                let columns = statement.columnNames
                let cursor = try Row.fetchCursor(statement)
                var rows: [[String?]] = []
                while let row = try cursor.next() { rows.append(row.databaseValues.map(Self.text)) }
                return ArchiveAnswer(columns: columns, rows: rows)
            }
        } catch {
            throw ArchiveError(
                path: path, reason: ArchiveError.reason(error),
                hint: "'report query .schema' shows the tables and views")
        }
    }

    private static func text(_ value: DatabaseValue) -> String? {
        switch value.storage {
        case .null: nil
        case .int64(let number): String(number)
        case .double(let number): Int(exactly: number).map(String.init) ?? "\(number)"
        case .string(let text): text
        case .blob(let data): "\(data.count) bytes"
        }
    }
}

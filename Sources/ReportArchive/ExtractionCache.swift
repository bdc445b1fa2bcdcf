internal import Foundation
internal import GRDB
package import ReportModel

/// What articles said when they were read last; nothing where the archive cannot be used.
package struct ExtractionCache: Sendable {
    private let entries: [String: (state: String, bytes: [UInt8])]

    /// Reads all of an archive's cache; an archive that is missing, damaged or of another version has none.
    package init(_ archive: Archive) {
        entries = (try? Self.read(archive.path)) ?? [:]
    }

    private static func read(_ path: String) throws -> [String: (state: String, bytes: [UInt8])] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration).read { database in
            guard try Int.fetchOne(database, sql: "PRAGMA user_version") == ArchiveSchema.version else { return [:] }
            var entries: [String: (state: String, bytes: [UInt8])] = [:]
            let rows = try Row.fetchCursor(database, sql: "SELECT article, state, bytes FROM cache")
            while let row = try rows.next() { entries[row[0]] = (row[1], [UInt8](row[2] as Data)) }
            return entries
        }
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// The extraction of an article in the same state; nil if the cache has none, or a damaged one.
    package func extraction(of article: Article, state: String) -> Extraction? {
        guard let entry = entries[article.id], entry.state == state else { return nil }
        return Self.decoded(entry.bytes, of: article)
    }

    /// An extraction as bytes; nil if it cannot be read again without other articles.
    package static func encoded(_ extraction: Extraction) -> [UInt8]? { ExtractionEncoder.bytes(extraction) }

    /// What was encoded, of the same article; nil for damaged bytes.
    package static func decoded(_ bytes: [UInt8], of article: Article) -> Extraction? {
        try? ExtractionDecoder.extraction(bytes, of: article)
    }
}

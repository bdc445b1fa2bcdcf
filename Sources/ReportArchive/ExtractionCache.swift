internal import Foundation
internal import GRDB
package import ReportModel

/// What articles said when they were read last; nothing where the archive cannot be used.
package struct ExtractionCache: Sendable {
    /// Nil for an archive that is missing, damaged or of another version.
    private let queue: DatabaseQueue?

    package init(_ archive: Archive) { queue = try? Self.open(archive.path) }

    private static func open(_ path: String) throws -> DatabaseQueue? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        return version == ArchiveSchema.version ? queue : nil
    }

    package var isEmpty: Bool {
        let count = try? queue?.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM cache") }
        return count ?? 0 == 0
    }

    /// The extractions of some articles, each in its state; nil where the cache has none, or a damaged one.
    package func extractions(of articles: [(article: Article, state: String)]) -> [EncodedExtraction?] {
        let bytes = (try? queue?.read { try Self.bytes(of: articles, in: $0) }) ?? articles.map { _ in nil }
        return Parallel.map(Array(zip(articles, bytes))) { known, bytes in
            bytes.flatMap { EncodedExtraction($0, of: known.article) }
        }
    }

    private static func bytes(
        of articles: [(article: Article, state: String)], in database: Database
    ) throws -> [[UInt8]?] {
        let statement = try database.makeStatement(sql: "SELECT bytes FROM cache WHERE article = ? AND state = ?")
        return try articles.map { article, state in
            try Data.fetchOne(statement, arguments: [article.id, state]).map { [UInt8]($0) }
        }
    }
}

internal import Foundation
internal import GRDB
package import ReportModel

/// `report.sqlite` beside the editions: what the latest one says, what each has said, and the cache of extraction.
///
/// It follows from the editions and the input, so it may be deleted at any time; nothing that is printed follows from it.
package struct Archive: Sendable {
    package static let fileName = "report.sqlite"

    /// The tables and views with what they hold, as SQL.
    package static var schema: String { ArchiveSchema.sql }

    package let path: String

    package init(folder: String) { path = folder + "/" + Self.fileName }

    /// Brings the archive up to an edition.
    ///
    /// - Parameters:
    ///   - report: the edition that was built.
    ///   - states: for each article what its sentences and mentions follow from: the digest of its bytes and date, and of
    ///     lexicon and program.
    ///   - program: what tells the program that built it from others.
    ///   - known: the other editions of the folder by identifier, read only where the archive lacks them.
    /// - Returns: a finding if the archive had to be made anew.
    package func store(
        _ report: Report, states: [String: String], program: String, known: [String: () -> EditionRecord?]
    ) throws(ArchiveError) -> [Finding] {
        let (file, problem) = try ArchiveFile.open(path)
        do {
            try write(report, states, program, known, to: file)
            return problem.map { [renewed($0)] } ?? []
        } catch {
            let file = try ArchiveFile.renew(path)
            do { try write(report, states, program, known, to: file) } catch { throw ArchiveError(path, error) }
            return [renewed(problem ?? "it cannot be written (\(ArchiveError.reason(error)))")]
        }
    }

    /// Keeps what some articles say in the cache, so that a build that is killed later need not read them again.
    /// - Parameter read: extractions, each with its state; those that follow from other articles too must not be kept.
    /// - Returns: a finding if the archive had to be made anew.
    package func keep(_ read: [(encoded: EncodedExtraction, state: String)]) throws(ArchiveError) -> [Finding] {
        let (file, problem) = try ArchiveFile.open(path)
        do {
            try file.queue.write { database in
                let cache = try Inserter(database, "cache", ["article", "state", "bytes"])
                for (encoded, state) in read {
                    try cache.insert([encoded.extraction.article.id, state, Data(encoded.bytes)])
                }
            }
        } catch {
            throw ArchiveError(path, error)
        }
        return problem.map { [renewed($0)] } ?? []
    }

    /// Whether its tables hold an edition as a program has built it.
    package func holds(_ edition: String, by program: String) -> Bool {
        var configuration = Configuration()
        configuration.readonly = true
        let count = try? DatabaseQueue(path: path, configuration: configuration).read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM editions WHERE id = ? AND is_current AND program = ?",
                arguments: [edition, program])
        }
        return count == 1
    }

    private func write(
        _ report: Report, _ states: [String: String], _ program: String, _ known: [String: () -> EditionRecord?],
        to file: ArchiveFile
    ) throws {
        try file.queue.write { database in
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            try EditionTables(database).store(report, program, known)
            try FigureTables(database).clear()
            try ArticleTables(database).store(report.extractions, states)
            try FigureTables(database).store(report)
            if let failure = report.extractions.failure { throw failure }
        }
    }

    private func renewed(_ problem: String) -> Finding {
        Finding(
            .note, code: "archive-renewed", message: "the archive was made anew: \(problem)", location: path,
            hint: "nothing is lost; it follows from the editions")
    }
}

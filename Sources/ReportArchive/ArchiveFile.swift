internal import Foundation
internal import GRDB

/// The file of an archive: made where there is none, made anew where it cannot be used.
struct ArchiveFile {
    let path: String
    let queue: DatabaseQueue

    /// Opens the archive, or makes an empty one in its place.
    /// - Returns: also why what was there could not be used; nil if nothing was wrong.
    static func open(_ path: String) throws(ArchiveError) -> (file: ArchiveFile, problem: String?) {
        let exists = FileManager.default.fileExists(atPath: path)
        do {
            let file = try ArchiveFile(path: path, isNew: !exists)
            guard let problem = try file.problem() else { return (file, nil) }
            return (try renew(path), problem)
        } catch {
            guard exists else { throw ArchiveError(path, error) }
            return (try renew(path), "it cannot be read (\(ArchiveError.reason(error)))")
        }
    }

    /// An empty archive in place of what is there.
    static func renew(_ path: String) throws(ArchiveError) -> ArchiveFile {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw ArchiveError(
                path: path, reason: "this is a folder", hint: "move it away, or build with --no-archive")
        }
        do {
            for ending in ["", "-journal", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
                try FileManager.default.removeItem(atPath: path + ending)
            }
            return try ArchiveFile(path: path, isNew: true)
        } catch {
            throw ArchiveError(path, error)
        }
    }

    private init(path: String, isNew: Bool) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            // The journal takes back what a killed build has begun. After a crash of the machine, for which nothing
            // waits, the archive may be damaged: it is made anew from the editions then.
            try database.execute(
                sql: """
                    PRAGMA synchronous = OFF; PRAGMA journal_mode = DELETE; PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -32768
                    """)
        }
        self.path = path
        queue = try DatabaseQueue(path: path, configuration: configuration)
        guard isNew else { return }
        try queue.write { database in
            try database.execute(sql: ArchiveSchema.sql)
            try database.execute(sql: "PRAGMA user_version = \(ArchiveSchema.version)")
            try database.execute(sql: "PRAGMA application_id = \(ArchiveSchema.applicationID)")
        }
    }

    /// What keeps this program from using the file.
    private func problem() throws -> String? {
        try queue.read { database in
            guard try Int.fetchOne(database, sql: "PRAGMA application_id") == ArchiveSchema.applicationID else {
                return "it is no archive of report"
            }
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            if version > ArchiveSchema.version { return "it was written by a newer version of report" }
            return version < ArchiveSchema.version ? "it was written by an older version of report" : nil
        }
    }
}

extension ArchiveError {
    init(_ path: String, _ error: any Error) {
        self.init(path: path, reason: Self.reason(error), hint: "check the folder's rights and free space")
    }

    static func reason(_ error: any Error) -> String {
        (error as? DatabaseError)?.message ?? error.localizedDescription
    }
}

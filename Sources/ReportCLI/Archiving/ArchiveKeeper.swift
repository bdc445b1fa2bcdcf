internal import Foundation
internal import ReportArchive
internal import ReportModel
internal import ReportOutput

/// Keeps the archive beside the editions up to date; a build never fails because of it.
struct ArchiveKeeper {
    let archive: Archive
    /// The folder of editions.
    let folder: String

    init(folder: String) {
        self.folder = folder
        archive = Archive(folder: folder)
    }

    /// - Parameter program: what tells this program from another build of it.
    /// - Returns: findings about an archive that was made anew or cannot be written.
    func store(_ report: Report, states: [String: String], program: String) -> [Finding] {
        do {
            return try archive.store(report, states: states, program: program, known: editions)
        } catch {
            return [
                Finding(
                    .warning, code: "no-archive", message: "the archive was not written: \(error.reason)",
                    location: error.path, hint: error.hint)
            ]
        }
    }

    /// Keeps what some articles say before the edition is there. What cannot be written is told by ``store``.
    /// - Returns: a finding about an archive that was made anew.
    func keep(_ read: [(encoded: EncodedExtraction, state: String)]) -> [Finding] { (try? archive.keep(read)) ?? [] }

    /// The editions of the folder, by identifier.
    private var editions: [String: () -> EditionRecord?] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let editions = names.filter { name in
            !name.hasPrefix(".") && name != "latest"
                && FileManager.default.fileExists(atPath: "\(folder)/\(name)/\(EditionFile.name)")
        }
        return Dictionary(
            editions.map { name in (name, { try? PreviousEdition.record(in: "\(folder)/\(name)") }) },
            uniquingKeysWith: { first, _ in first })
    }
}

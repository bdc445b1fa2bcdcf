internal import Foundation
internal import ReportModel
internal import ReportOutput

/// Which edition comes before a new one.
enum PreviousEdition: Hashable {
    /// The latest of the output folder; the one before it where the same edition is built again.
    case latest
    /// The new one is the first.
    case none
    case folder(String)

    /// - Parameter option: a folder or `none`, as on the command line; nil for the latest.
    init(option: String?) {
        switch option {
        case nil: self = .latest
        case "none": self = .none
        case .some(let folder): self = .folder(folder)
        }
    }

    /// What the edition before says; nil if there is none, with a finding if it cannot be read.
    /// - Parameters:
    ///   - edition: the new one.
    ///   - output: the folder of editions.
    /// - Throws: ``BuildProblem`` if a folder that the user named holds no edition.
    func record(before edition: Edition, in output: String) throws -> (record: EditionRecord?, findings: [Finding]) {
        switch self {
        case .none: return (nil, [])
        case .folder(let folder): return (try Self.record(in: folder), [])
        case .latest: return Self.latest(before: edition, in: output)
        }
    }

    /// The record of an edition's folder.
    static func record(in folder: String) throws(BuildProblem) -> EditionRecord {
        let head = try bytes(of: EditionFile.name, in: folder)
        let claims = try bytes(of: EditionFile.claimsName, in: folder)
        do {
            return try EditionFile.record(head: head, claims: claims)
        } catch {
            throw .noEdition(folder, reason: "its \(EditionFile.name) is damaged, or of another version of report")
        }
    }

    private static func bytes(of name: String, in folder: String) throws(BuildProblem) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
            throw .noEdition(folder, reason: "there is no \(name) that can be read")
        }
        return [UInt8](data)
    }

    private static func latest(before edition: Edition, in output: String) -> (EditionRecord?, [Finding]) {
        var folder = output + "/latest"
        guard FileManager.default.fileExists(atPath: folder) else { return (nil, []) }
        do {
            let latest = try record(in: folder)
            guard latest.edition.isMadeLike(edition) else { return (latest, []) }
            guard let previous = latest.edition.previous else { return (nil, []) }
            folder = output + "/" + previous
            return (try record(in: folder), [])
        } catch {
            let finding = Finding(
                .warning, code: "unreadable-edition", message: "\(error)", location: folder,
                hint: "this edition is compared with none; name another one with --previous")
            return (nil, [finding])
        }
    }
}

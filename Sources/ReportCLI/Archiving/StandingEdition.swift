internal import Foundation
internal import ReportModel
internal import ReportOutput

/// The latest edition as it stands, for a build that would give the same bytes.
struct StandingEdition {
    let summary: EditionSummary
    let folder: String

    /// The latest edition of a folder, if all its files are there.
    init?(in output: String) {
        guard let bytes = FileManager.default.contents(atPath: "\(output)/latest/\(EditionFile.name)"),
            let summary = try? EditionFile.summary([UInt8](bytes)), Self.isWhole("\(output)/\(summary.edition.id)")
        else { return nil }
        self.summary = summary
        folder = "\(output)/\(summary.edition.id)"
    }

    /// Whether all files of the manifest are there, as long as it says.
    private static func isWhole(_ folder: String) -> Bool {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(Manifest.name)"),
            let files = try? Manifest.files([UInt8](bytes))
        else { return false }
        return files.allSatisfy { path, size in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
            return attributes?[.size] as? Int == size
        }
    }
}

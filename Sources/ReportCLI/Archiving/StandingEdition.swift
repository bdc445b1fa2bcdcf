internal import Foundation
internal import ReportModel
internal import ReportOutput

/// An edition that stands already: the same input, rules and options would give the same bytes.
struct StandingEdition {
    let summary: EditionSummary
    let folder: String

    /// The latest edition of a folder, if it was made like one that is to be built, and all its files are there.
    /// - Parameter edition: the new one, whose name and day are not known yet.
    init?(like edition: Edition, in output: String) {
        guard let bytes = FileManager.default.contents(atPath: "\(output)/latest/\(EditionFile.name)"),
            let summary = try? EditionFile.summary([UInt8](bytes)), Self.isAlike(summary.edition, edition),
            Self.isWhole("\(output)/\(summary.edition.id)")
        else { return nil }
        self.summary = summary
        folder = "\(output)/\(summary.edition.id)"
    }

    /// Whether both follow from the same; the day follows from input and options.
    private static func isAlike(_ one: Edition, _ other: Edition) -> Bool {
        one.inputDigest == other.inputDigest && one.lexiconDigest == other.lexiconDigest
            && one.command == other.command && one.toolVersion == other.toolVersion
            && one.correctionsDigest == other.correctionsDigest
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

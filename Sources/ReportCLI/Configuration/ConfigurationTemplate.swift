internal import Foundation
internal import ReportLexicon

/// The configuration that explains itself, which comes with the lexicon.
struct ConfigurationTemplate {
    static let file = "configuration.json5"

    let bytes: [UInt8]

    init(folder: String) throws(LexiconError) {
        bytes = try LexiconFiles(folder: folder, topic: LexiconOptions.defaultTopic).bytes(Self.file)
    }

    /// Never over a file that is there: it may be somebody's work.
    func write(to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw ConfigurationProblem(path: path, reason: "this file exists", hint: "remove it first, or use -o")
        } catch {
            throw WriteProblem(reason: "\(path): \(error.localizedDescription)")
        }
    }
}

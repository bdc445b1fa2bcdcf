internal import Foundation

/// Finds the folder of the lexicon, which travels beside the executable.
///
/// A folder that the user names, by option or by environment, is taken or refused, never passed over for another.
package struct ResourceLocator: Sendable {
    /// What `--lexicon` says.
    private let option: String?
    /// What `$REPORT_LEXICON` says.
    private let environment: String?
    private let executableFolder: String

    package init(option: String?, environment: String?, executableFolder: String) {
        self.option = option
        self.environment = environment
        self.executableFolder = executableFolder
    }

    /// The folder to load.
    /// - Throws: ``LexiconError`` that lists every folder that was tried.
    package func folder() throws(LexiconError) -> String {
        let candidates = candidates
        if let found = candidates.folders.first(where: Self.isLexicon) { return found }
        throw LexiconError(
            file: Self.landmark, problem: "not found in \(candidates.folders.joined(separator: ", nor in "))",
            hint: candidates.hint)
    }

    /// Every lexicon has this file.
    private static let landmark = "classes.tsv"

    private static func isLexicon(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + landmark)
    }

    private var candidates: (folders: [String], hint: String) {
        if let option { return ([option], "name the lexicon's folder with --lexicon, or leave the option out") }
        if let environment, !environment.isEmpty {
            return ([environment], "set REPORT_LEXICON to the lexicon's folder, or unset it")
        }
        let besideExecutable = executableFolder + "/report_ReportLexicon.resources/Resources"
        let installed = executableFolder + "/../share/report"
        return ([besideExecutable, installed], "install report again, or name the lexicon's folder with --lexicon")
    }
}

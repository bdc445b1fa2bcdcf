internal import ArgumentParser
internal import ReportLexicon

/// The program `report`.
package enum ReportProgram {
    /// Reads the arguments of the process, does what they say and ends the process.
    package static func main() {
        StandardOutput.ignoreBrokenPipes()
        ReportCommand.main()
    }

    package static let version = "0.1.0"

    /// What `--version` prints: the program's version and, only if that is asked for, the lexicon's.
    static let versions: String = {
        guard CommandLine.arguments.contains("--version") else { return version }
        let surroundings = Surroundings.current()
        let locator = ResourceLocator(
            option: nil, environment: surroundings.lexicon, executableFolder: surroundings.executableFolder)
        let lexicon = (try? LexiconVersion(folder: locator.folder()).description) ?? "not found; run 'report doctor'"
        return "report \(version)\nlexicon \(lexicon)"
    }()
}

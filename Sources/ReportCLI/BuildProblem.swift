internal import ReportModel

/// Why there is nothing to build.
enum BuildProblem: Error, CustomStringConvertible {
    /// None of the inputs holds an article; the finding is the first reason.
    case nothingToRead([String], Finding?)
    /// A folder holds no edition of a report.
    case noEdition(String, reason: String)
    /// A data file of the lexicon cannot be used.
    case unusableData(file: String, reason: String)

    var description: String {
        switch self {
        case .nothingToRead(let inputs, let finding):
            let reason = finding.map { ": \($0.message)" } ?? ": there are no files"
            return "no article in \(inputs.joined(separator: ", "))\(reason); name files or folders with articles"
        case .noEdition(let folder, let reason): return "\(folder) is no edition of a report: \(reason)"
        case .unusableData(let file, let reason):
            return "\(file) cannot be used: \(reason); install report again, or name a complete lexicon with --lexicon"
        }
    }
}

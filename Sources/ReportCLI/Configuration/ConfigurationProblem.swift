/// Why a configuration cannot be used: the file, what is wrong, and the way out.
struct ConfigurationProblem: Error, Hashable, CustomStringConvertible {
    let path: String
    let reason: String
    let hint: String

    var description: String { "\(path): \(reason); \(hint)" }
}

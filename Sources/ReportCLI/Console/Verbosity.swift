/// How much a command says on standard error.
enum Verbosity: Int, Comparable, Sendable {
    /// Warnings and errors.
    case quiet
    /// Also notes, and what was done; of many findings of one code the first few.
    case normal
    /// Every finding and every step.
    case verbose

    static func < (left: Verbosity, right: Verbosity) -> Bool { left.rawValue < right.rawValue }
}

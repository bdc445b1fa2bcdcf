internal import ArgumentParser

/// How a list is printed.
enum TableForm: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// Columns for people, as wide as the terminal.
    case table
    /// Tab-separated, with a header.
    case tsv
    /// One JSON object a line.
    case json
}

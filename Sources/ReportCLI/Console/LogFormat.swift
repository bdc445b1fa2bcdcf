internal import ArgumentParser

/// How messages are written to standard error.
enum LogFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// Lines for people: `path:line:column: warning: [code] text; hint`.
    case text
    /// One JSON object a line, for collectors of logs.
    case json
}

internal import GRDB

/// Why the archive cannot be used: what, where, and the way out.
package struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
    package let path: String
    package let reason: String
    package let hint: String

    package init(path: String, reason: String, hint: String) {
        self.path = path
        self.reason = reason
        self.hint = hint
    }

    package var description: String { "\(path): \(reason); \(hint)" }
}

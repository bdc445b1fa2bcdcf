/// Something dubious in the input that does not stop the work.
package struct Finding: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable, CaseIterable {
        case error
        case warning
        case note
    }

    package let severity: Severity
    /// Stable and short, for scripts: `unreadable-file`, `no-date`.
    package let code: String
    /// What was found, in the user's words.
    package let message: String
    /// The article or path it was found in.
    package let location: String?
    package let span: TextSpan?
    /// The way out.
    package let hint: String?

    package init(
        _ severity: Severity, code: String, message: String, location: String? = nil, span: TextSpan? = nil,
        hint: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.span = span
        self.hint = hint
    }
}

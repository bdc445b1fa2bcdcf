/// Why an edition could not be written: what, where, and the way out.
package struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Hashable, Sendable {
        /// A file of words or limits lacks a key, has one that nobody reads, or is no JSON5.
        case unreadableStrings = "unreadable-strings"
        /// A logo or a style sheet of the user's that the page cannot carry.
        case unusableDesign = "unusable-design"
        /// A name from the report that would lead out of the output folder.
        case unsafeName = "unsafe-name"
        case notWritable = "not-writable"
        /// Another build is writing to the same folder.
        case folderInUse = "folder-in-use"
        case writeFailed = "write-failed"
    }

    package let code: Code
    package let message: String
    /// The path or key it is about.
    package let location: String
    package let hint: String

    package init(_ code: Code, _ message: String, location: String, hint: String) {
        self.code = code
        self.message = message
        self.location = location
        self.hint = hint
    }

    package var description: String { "\(location): \(message); \(hint)" }
}

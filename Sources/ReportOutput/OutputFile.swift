/// A file of an edition, not yet written.
package struct OutputFile: Hashable, Sendable {
    /// Relative to the edition's folder, with `/`: `charts/us-aid.png`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

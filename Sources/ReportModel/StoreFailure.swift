/// Why what a build needs again later could not be kept, or not be read again.
package struct StoreFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where it lies.
    package let folder: String
    package let message: String

    package init(folder: String, message: String) { (self.folder, self.message) = (folder, message) }

    package var hint: String { "check the folder's rights and free space, or choose another one" }

    package var description: String { "\(folder): \(message); \(hint)" }
}

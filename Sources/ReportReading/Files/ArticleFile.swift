/// A file that may hold articles.
package struct ArticleFile: Hashable, Sendable {
    /// Names its articles: the path as the user gave it, and below a folder the path from there on.
    package let id: String
    /// The bytes of its path where they are no UTF-8, and `id` shows them with U+FFFD.
    let rawPath: [UInt8]?

    package init(path: String) {
        id = path
        rawPath = nil
    }

    init(path: FilePath) {
        id = path.text
        rawPath = path.isText ? nil : path.bytes
    }

    var path: FilePath { rawPath.map { FilePath(bytes: $0) } ?? FilePath(id) }
}

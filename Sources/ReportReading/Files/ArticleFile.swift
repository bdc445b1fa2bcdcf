/// A file that may hold articles.
package struct ArticleFile: Hashable, Sendable {
    /// Where to open it.
    package let path: String
    /// Names its articles: the path as the user gave it, and below a folder the path from there on.
    package let id: String

    package init(path: String, id: String) {
        self.path = path
        self.id = id
    }
}

/// What of an article stays in memory while a report is made: who it is, and where its text can be read again.
package struct ArticleHead: Hashable, Sendable {
    package let id: String
    package let origin: Origin
    package let title: String?
    /// BCP 47 tag, or nil if unknown.
    package let language: String?
    /// The days on which it may have been published; nil where nothing bounds them.
    package let publication: CivilInterval?
    /// The article of the input that has printed this text first; nil if none has before this one.
    package let reprintOf: String?
    package let text: ArticleText

    /// - Parameters:
    ///   - publication: what the file says, or what its text and its neighbours imply.
    ///   - text: where the text is stored; nil for where the article has it.
    package init(_ article: Article, publication: CivilInterval?, text: ArticleText? = nil) {
        id = article.id
        origin = article.origin
        title = article.title
        language = article.language
        self.publication = publication
        reprintOf = article.reprintOf
        self.text = text ?? article.source
    }

    private init(_ other: ArticleHead, publication: CivilInterval?) {
        (id, origin, title) = (other.id, other.origin, other.title)
        (language, reprintOf, text) = (other.language, other.reprintOf, other.text)
        self.publication = publication
    }

    /// The same article, dated.
    package func with(publication: CivilInterval?) -> ArticleHead { ArticleHead(self, publication: publication) }
}

/// The fields of an article in JSON.
struct ArticleRecord: Decodable {
    let id: String?
    let published: String?
    let title: String?
    let text: String

    var draft: ArticleDraft { ArticleDraft(id: id, title: title, text: text, published: published) }
}

/// A file that is the text of one article.
struct PlainTextFormat: ArticleFormat {
    let name = "text"

    func recognizes(_ input: ArticleInput) -> Bool { true }

    func items(of input: ArticleInput) -> [ArticleItem] {
        let (text, findings) = TextDecoder.decode(input.bytes, location: input.location)
        let draft = text.map { ArticleDraft(text: $0) }
        return [ArticleItem(number: 1, bytes: 0..<input.bytes.count, draft: draft, findings: findings)]
    }
}

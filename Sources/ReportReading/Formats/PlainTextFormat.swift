/// A file that is the text of one article.
struct PlainTextFormat: ArticleFormat {
    let name = "text"

    func recognizes(_ input: ArticleInput) -> Bool { true }

    func items(of input: ArticleInput, in context: FormatContext) -> ItemList {
        let decoded = context.decoder.decode(input.bytes, declared: nil, location: input.location)
        let draft = decoded.text.map { ArticleDraft(text: $0, sourceMap: decoded.sourceMap) }
        return ItemList([ArticleItem(number: 1, draft: draft, findings: decoded.findings)])
    }
}

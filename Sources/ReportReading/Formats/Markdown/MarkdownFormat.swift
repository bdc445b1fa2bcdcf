internal import ReportModel

/// Markdown, or any text below a front matter.
struct MarkdownFormat: ArticleFormat {
    let name = "markdown"

    func recognizes(_ input: ArticleInput) -> Bool {
        if input.name.hasSuffix(".md") || input.name.hasSuffix(".markdown") { return true }
        return FrontMatter(input.opening(4096)) != nil
    }

    func items(of input: ArticleInput, in context: FormatContext) -> ItemList {
        let decoded = context.decoder.decode(input.bytes, declared: nil, location: input.location)
        guard let text = decoded.text else { return input.refused(decoded.findings) }
        let matter = FrontMatter(text)
        let (body, map) = MarkdownText.plain(text, from: matter?.end ?? 0)
        var draft = ArticleDraft(text: body)
        if let fields = matter?.fields, !fields.isEmpty {
            // The text below counts, whatever fields there are.
            let own = FieldValue(name: "text", text: body)
            draft = RecordReader(lexicon: context.fields).draft(of: [own] + fields).draft ?? draft
            draft.markup = .none
        }
        draft.text = body
        draft.sourceMap = map.composed(with: decoded.sourceMap)
        return ItemList([ArticleItem(number: 1, draft: draft, findings: decoded.findings)])
    }
}

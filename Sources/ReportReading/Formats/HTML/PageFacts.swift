internal import ReportLexicon

/// What a page says of its article beside the text: title, outlet, address, language.
struct PageFacts {
    private let page: Page
    private let data: [ScriptValue]

    init(_ page: Page, _ data: [ScriptValue], lexicon: PageLexicon) {
        (self.page, self.data) = (page, data)
    }

    /// The draft with what the file did not say already.
    func completed(_ draft: ArticleDraft) -> ArticleDraft {
        var result = draft
        result.title = draft.title ?? title
        result.publisher = draft.publisher ?? publisher
        result.address = draft.address ?? page.address ?? page.value(["og:url"])
        result.language = draft.language ?? page.language
        return result
    }

    private var title: String? {
        let headings = page.blocks.filter { $0.tag == .h1 }
        return page.value(["og:title"]) ?? data.first { $0.name == "headline" && $0.isArticle }?.text
            ?? page.value(["headline", "twitter:title"])
            ?? (headings.count == 1 ? headings.first.map { page.text.string($0.text) } : nil) ?? page.title
    }

    private var publisher: String? {
        page.value(["og:site_name"]) ?? data.first { $0.name == "name" && $0.parent == "publisher" }?.text
            ?? page.value(["application-name", "dc.publisher"])
    }
}

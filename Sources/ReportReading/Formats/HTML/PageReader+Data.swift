internal import ReportLexicon
internal import ReportModel

/// Pages that a script fills: what a reader would see stands only in their data.
extension PageReader {
    /// Marks the little text that such a page has.
    static let unseenRule = "less than the article's data"
    /// An article has so many words, and the page itself less than a third of them.
    private static let leastWords = 60

    /// The article's text in the page's data where the page itself does not hold it; nil else.
    func unseenArticle(_ data: [ScriptValue], _ page: Page, _ rules: [String?]) -> ScriptValue? {
        guard let body = data.first(where: { $0.name == "articlebody" && $0.isArticle }) else { return nil }
        let words = body.text.split(whereSeparator: \.isWhitespace).count
        let seen = zip(page.blocks, rules).reduce(0) { $0 + ($1.1 == nil ? $1.0.words : 0) }
        return words >= Self.leastWords && seen * 3 < words ? body : nil
    }

    /// Takes the text of a value, whose offsets lead to the value: its escapes are not counted.
    func write(_ value: ScriptValue, to draft: inout ArticleDraft, original: ArticleDraft) {
        var map = SourceMap()
        map.append(text: 0, source: value.source)
        let isMarkup = HTMLFragment.isMarkup(value.text)
        var body = ArticleDraft(text: value.text, markup: isMarkup ? .fragment : .none)
        body.sourceMap = map.composed(with: original.sourceMap)
        let resolved = resolve(body, location: "").draft
        (draft.text, draft.sourceMap) = (resolved.text, resolved.sourceMap)
    }
}

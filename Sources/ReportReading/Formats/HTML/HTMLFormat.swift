internal import ReportModel

/// A web page that is one article.
struct HTMLFormat: ArticleFormat {
    let name = "html"

    func recognizes(_ input: ArticleInput) -> Bool {
        Self.begins(input.bytes) || [".html", ".htm", ".xhtml"].contains { input.name.hasSuffix($0) }
    }

    func items(of input: ArticleInput, in context: FormatContext) -> ItemList {
        let declared = HTMLCharset.declared(in: input.bytes)
        let decoded = context.decoder.decode(input.bytes, declared: declared, location: input.location)
        let draft = decoded.text.map { ArticleDraft(text: $0, markup: .page, sourceMap: decoded.sourceMap) }
        return ItemList([ArticleItem(number: 1, draft: draft, findings: decoded.findings)])
    }

    /// Whether a document of HTML or XHTML begins so, behind comments and white space.
    static func begins(_ bytes: [UInt8]) -> Bool {
        var tokenizer = HTMLTokenizer(Array(bytes.prefix(1024)), from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        while let token = tokenizer.next() {
            switch token {
            case .comment(let range):
                if tokenizer.hasPrefix("doctype html", at: range.lowerBound) { return true }
            case .start(let tag, _, _): return [.html, .head, .body, .title, .meta].contains(tag)
            case .text(let range, _):
                if !tokenizer.bytes[range].allSatisfy(\.isHTMLSpace) { return false }
            case .end: return false
            }
        }
        return false
    }
}

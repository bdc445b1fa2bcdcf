internal import ReportModel

/// A web page that is one article.
struct HTMLFormat: ArticleFormat {
    let name = "html"

    func recognizes(_ input: ArticleInput) -> Bool {
        let name = input.location.lowercased()
        return Self.begins(input.bytes) || name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml")
    }

    func items(of input: ArticleInput) -> [ArticleItem] {
        let (text, findings) = TextDecoder.decode(input.bytes, location: input.location)
        let draft = text.map { ArticleDraft(text: $0, markup: .page) }
        return [ArticleItem(number: 1, bytes: 0..<input.bytes.count, draft: draft, findings: findings)]
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

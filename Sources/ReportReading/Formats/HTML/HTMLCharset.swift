/// The encoding that a page declares.
enum HTMLCharset {
    /// The standard looks no further.
    private static let reach = 1024

    /// The label that `<meta charset>`, `<meta http-equiv="content-type">` or `<?xml encoding="..."?>` declares, in lower
    /// case; UTF-16 is given as UTF-8, as the standard wants, since it could not have been read so; nil if none does.
    static func declared(in bytes: [UInt8]) -> String? {
        var tokenizer = HTMLTokenizer(Array(bytes.prefix(reach)))
        while let token = tokenizer.next() {
            let label: String? =
                switch token {
                case .start(.meta, _, _): label(ofMeta: tokenizer)
                case .comment(let range) where tokenizer.hasPrefix("?xml", at: range.lowerBound):
                    value(behind: "encoding", in: tokenizer.bytes[range])
                default: nil
                }
            if let label, !label.isEmpty { return label.hasPrefix("utf-16") ? "utf-8" : label }
        }
        return nil
    }

    private static func label(ofMeta tokenizer: HTMLTokenizer) -> String? {
        if let range = tokenizer.value(of: "charset") { return trimmed(tokenizer.bytes[range]) }
        guard let kind = tokenizer.value(of: "http-equiv"), trimmed(tokenizer.bytes[kind]) == "content-type",
            let content = tokenizer.value(of: "content")
        else { return nil }
        return value(behind: "charset", in: tokenizer.bytes[content])
    }

    /// `charset = "utf-8"; ...`
    private static func value(behind name: String, in bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes.map(\.lowercased), as: UTF8.self)
        guard let found = text.firstRange(of: name) else { return nil }
        let rest = text[found.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        return String(value.prefix { !$0.isWhitespace && !"\"';?".contains($0) })
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { !$0.isHTMLSpace }.map(\.lowercased), as: UTF8.self)
    }
}

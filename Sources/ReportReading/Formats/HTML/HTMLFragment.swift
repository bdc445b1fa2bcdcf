/// HTML as a part of a field.
enum HTMLFragment {
    /// Whether a field value holds markup: a tag that HTML knows, or a character reference with its semicolon.
    static func isMarkup(_ text: String) -> Bool {
        var text = text
        guard text.withUTF8({ $0.contains { $0 == Sign.less || $0 == Sign.ampersand } }) else { return false }
        var tokenizer = HTMLTokenizer(Array(text.utf8))
        while let token = tokenizer.next() {
            switch token {
            case .start(let tag, _, _), .end(let tag, _): if tag != .other { return true }
            case .text(let range, _): if holdsReference(tokenizer.bytes[range]) { return true }
            case .comment: continue
            }
        }
        return false
    }

    /// `&name;` or `&#number;`; names in capitals alone are marks of news wires (`&QL;`).
    private static func holdsReference(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while let start = rest.firstIndex(of: Sign.ampersand) {
            rest = rest[(start + 1)...]
            let name = rest.drop { $0 == UInt8(ascii: "#") }.prefix { $0.isLetter || $0.isDigit }
            let isName = name.contains { $0.isDigit || (97...122).contains($0) }
            if isName, rest[name.endIndex...].first == UInt8(ascii: ";") { return true }
        }
        return false
    }
}

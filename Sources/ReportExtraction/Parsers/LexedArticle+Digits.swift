import ReportLexicon
import ReportModel

extension LexedArticle {
    /// The number that a token of plain digits writes; nil for separators inside it or more than nine digits.
    func integer(of token: Int) -> Int? {
        let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
        guard end - start <= 9 else { return nil }
        let bytes = article.text.utf8
        var index = bytes.index(bytes.startIndex, offsetBy: start)
        var value = 0
        for _ in start..<end {
            let byte = bytes[index]
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
            index = bytes.index(after: index)
        }
        return value
    }

    /// Twice the number that a token writes: `2`, `2.5`; nil for anything finer or larger.
    func halves(of token: Int) -> Int? {
        if let whole = integer(of: token) { return whole * 2 }
        let text = text(of: token..<token + 1).split(separator: ".")
        guard text.count == 2, text[1] == "5", let whole = Int(text[0]) else { return nil }
        return whole * 2 + 1
    }
}

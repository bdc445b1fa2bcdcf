internal import ReportLexicon

/// Cuts HTML into tags and text by the states of the HTML standard (13.2.5), one token at a time.
///
/// Every byte is looked at a bounded number of times and nothing is copied, so that no page, however broken, takes
/// longer than its length allows. At the end of the source an open tag is dropped, as the standard wants.
struct HTMLTokenizer {
    let bytes: [UInt8]
    var position: Int
    /// Of the start tag that was read last, in their order, a name that occurs twice included.
    var attributes: [HTMLAttribute] = []
    /// Whether `<![CDATA[` begins text: inside `svg` and `math`, and in XHTML.
    var allowsCDATA = false
    /// The element whose content is read as text up to its end tag.
    var textElement: (tag: HTMLTag, name: Range<Int>)?

    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        position = start
    }

    /// The next token; nil at the end of the source.
    mutating func next() -> HTMLToken? {
        if let element = textElement {
            textElement = nil
            let text = readElementText(of: element)
            if !text.isEmpty { return .text(text, element.tag.content == .raw ? .raw : .references) }
        }
        while position < bytes.count {
            let start = position
            skipText()
            if position > start { return .text(start..<position, .references) }
            if let token = readMarkup() { return token }
        }
        return nil
    }

    /// Moves to the next `<` behind which markup stands.
    private mutating func skipText() {
        let end = bytes.count
        while position < end {
            if bytes[position] == Sign.less {
                let next = byte(at: position + 1)
                if next.isLetter || next == Sign.exclamation || next == Sign.question { return }
                if next == Sign.slash, position + 2 < end { return }
            }
            position += 1
        }
    }

    /// Reads what stands behind a `<`; nil for markup that yields no token.
    private mutating func readMarkup() -> HTMLToken? {
        switch byte(at: position + 1) {
        case Sign.exclamation: return readDeclaration()
        case Sign.question: return readBogusComment(from: position + 1)
        case Sign.slash:
            let next = byte(at: position + 2)
            if next.isLetter { return readTag(isEnd: true) }
            if next == Sign.greater {
                position += 3
                return nil
            }
            return readBogusComment(from: position + 2)
        default: return readTag(isEnd: false)
        }
    }

    /// 0 behind the end.
    func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// Whether the source goes on so at `index`, in any case of letters; `text` is in lower case.
    func hasPrefix(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= bytes.count else { return false }
        return text.withUTF8Buffer { expected in
            for offset in 0..<length where bytes[index + offset].lowercased != expected[offset] { return false }
            return true
        }
    }
}

/// The characters that mean something to HTML.
enum Sign {
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let slash = UInt8(ascii: "/")
    static let exclamation = UInt8(ascii: "!")
    static let question = UInt8(ascii: "?")
    static let hyphen = UInt8(ascii: "-")
    static let equals = UInt8(ascii: "=")
    static let ampersand = UInt8(ascii: "&")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
}

extension UInt8 {
    var isLetter: Bool { (97...122).contains(self | 0x20) }
    var isDigit: Bool { (48...57).contains(self) }
    /// The white space of HTML: tab, line feed, form feed, carriage return, space.
    var isHTMLSpace: Bool { self == 32 || self == 10 || self == 9 || self == 13 || self == 12 }
    var lowercased: UInt8 { (65...90).contains(self) ? self | 0x20 : self }
}

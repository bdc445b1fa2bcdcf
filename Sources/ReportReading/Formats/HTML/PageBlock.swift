internal import ReportLexicon

/// An element of a page that holds text, by what is asked of it later.
struct PageElement {
    let tag: HTMLTag
    /// Its number in the page; 0 is the page itself, whose parent is itself.
    let parent: Int
    /// The regions that its own names and its tag say; those of the elements around it come on top.
    let regions: PageRegionSet
}

/// A stretch of text that no block element divides, with its shallow features.
struct PageBlock {
    /// Bytes of the page's text; never empty.
    let text: Range<Int>
    /// The number of the innermost element that holds all of it.
    let element: Int
    /// The block element around it.
    let tag: HTMLTag
    var words = 0
    /// Bytes that stand in links.
    var linkBytes = 0
    /// Ends of sentences and commas.
    var stops = 0
    var commas = 0

    /// The share of the text that stands in links.
    var linkShare: Double { Double(linkBytes) / Double(text.count) }

    /// Its words outside links.
    var weight: Double { Double(words) * (1 - linkShare) }

    /// Whether it reads as running text.
    var isProse: Bool { words >= 10 && linkShare < 0.5 && stops > 0 && tag.headingLevel == nil }
}

extension PageBlock {
    init(_ text: Range<Int>, of bytes: [UInt8], element: Int, tag: HTMLTag, linkBytes: Int) {
        self.init(text: text, element: element, tag: tag, linkBytes: linkBytes)
        var length = 0
        var last: UInt8 = 0
        for byte in bytes[text] {
            if byte == 32 || byte == 10 {
                count(length, last)
                length = 0
            } else {
                length += 1
                if byte == UInt8(ascii: ",") { commas += 1 }
                if !isCloser(byte) { last = byte }
            }
        }
        count(length, last)
    }

    /// Scripts without spaces: every few characters count as a word.
    private mutating func count(_ length: Int, _ last: UInt8) {
        guard length > 0 else { return }
        if length > 1 || last.isASCIILetterOrDigit || last >= 0x80 { words += 1 + (length - 1) / 24 }
        let isStop = last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
        if isStop || length > 36 { stops += 1 }
    }

    /// Quotation marks and brackets that stand behind a full stop; 0x9D and 0x9C end the curved ones.
    private func isCloser(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'") || byte == 0x9D
            || byte == 0x99 || byte == 0xE2 || byte == 0x80
    }
}

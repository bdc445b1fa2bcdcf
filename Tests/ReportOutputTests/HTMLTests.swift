import Testing

@testable import ReportOutput

@Suite struct HTMLTests {
    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"quoted\" 'too'", "&quot;quoted&quot; &#39;too&#39;"),
        // One character of two scalars: the quotation mark would still end an attribute.
        ("\"\u{301} onload=x", "&quot;\u{301} onload=x"), ("\u{600}<script>", "\u{600}&lt;script&gt;"),
        ("a\u{0}b\u{1B}c\u{85}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
        ("\u{202E}cba\u{2066}x", "\u{FFFD}cba\u{FFFD}x"),
        ("tab\tline\n", "tab\tline\n"), ("Київ 日本 \u{1F600}", "Київ 日本 \u{1F600}"),
    ])
    func textIsEscaped(text: String, expected: String) {
        #expect(HTML(text: text).markup == expected)
    }

    @Test(arguments: [0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0] as [UInt32])
    func noncharactersAreReplaced(value: UInt32) throws {
        let text = String(try #require(Unicode.Scalar(value)))
        #expect(HTML(text: text).markup == "\u{FFFD}")
    }

    @Test func markupIsNotEscapedTwice() {
        let inner: HTML = "<b>\("a & b")</b>"
        let outer: HTML = "<p>\(inner) \(3) \([inner, inner])</p>"
        #expect(outer.markup == "<p><b>a &amp; b</b> 3 <b>a &amp; b</b><b>a &amp; b</b></p>")
    }

    @Test(arguments: [1, 4000, 5000, 20_000])
    func longPiecesKeepTheirPlace(length: Int) {
        let long = String(repeating: "x", count: length)
        let inner: HTML = "[\(long)]"
        var whole: HTML = "<\("a")\(inner)\(inner)>"
        whole += [whole, "", whole].joined(separator: "|")
        let part = "<a[\(long)][\(long)]>"
        #expect(whole.markup == "\(part)\(part)||\(part)")
        #expect(HTML().isEmpty && !whole.isEmpty)
    }

    @Test func anchorsOfDifferentIdentifiersDiffer() {
        let identifiers = ["a b", "a-b", "a/b", "a\u{301}b", "", "-", "\"><script>"]
        let anchors = identifiers.map(Anchor.article)
        #expect(Set(anchors).count == identifiers.count)
        #expect(Anchor.figure("3f9a1c") == "f-3f9a1c")
        #expect(
            anchors.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) } })
    }
}

import Testing

@testable import ReportReading

@Suite struct HTMLTokenizerTests {
    /// Tags as `<p a=1>`, text in quotes, comments as `!text`.
    private func tokens(_ source: String, allowsCDATA: Bool = false) -> [String] {
        var tokenizer = HTMLTokenizer(Array(source.utf8))
        tokenizer.allowsCDATA = allowsCDATA
        func text(_ range: Range<Int>) -> String { String(decoding: tokenizer.bytes[range], as: UTF8.self) }
        var found: [String] = []
        while let token = tokenizer.next() {
            switch token {
            case .text(let range, let kind): found.append(kind == .raw ? "raw \(text(range))" : "'\(text(range))'")
            case .start(_, let name, let closesItself):
                let attributes = tokenizer.attributes.map { " \(text($0.name))=\(text($0.value))" }.joined()
                found.append("<\(text(name))\(attributes)\(closesItself ? "/" : "")>")
            case .end(_, let name): found.append("</\(text(name))>")
            case .comment(let range): found.append("!\(text(range))")
            }
        }
        return found
    }

    @Test(arguments: [
        ("<p class=a id='b' title=\"c>d\">x</p>", ["<p class=a id=b title=c>d>", "'x'", "</p>"]),
        ("<a href=/x/y hidden>", ["<a href=/x/y hidden=>"]),
        ("<a\nb = c\td>", ["<a b=c d=>"]),
        ("<br/><br / ><p/x=1>", ["<br/>", "<br>", "<p x=1>"]),
        ("<a =b=c>", ["<a =b=c>"]),
        ("<P CLASS=X></P >", ["<P CLASS=X>", "</P>"]),
        ("3 < 4 <5 <", ["'3 < 4 <5 <'"]),
        ("a</>b</ c>d", ["'a'", "'b'", "! c", "'d'"]),
        ("<", ["'<'"]), ("</", ["'</'"]), ("x<a", ["'x'"]), ("x<a b='c", ["'x'"]), ("x</a", ["'x'"]),
    ])
    func readsTags(_ source: String, _ expected: [String]) { #expect(tokens(source) == expected) }

    @Test(arguments: [
        ("a<!-- b -->c", ["'a'", "! b ", "'c'"]), ("<!-->a", ["!", "'a'"]), ("<!--->a", ["!", "'a'"]),
        ("<!-- a --!>b", ["! a ", "'b'"]), ("<!-- a <!-- b -->c", ["! a <!-- b ", "'c'"]), ("<!-- a", ["! a"]),
        ("<!--", ["!"]), ("<!doctype html>a", ["!doctype html", "'a'"]),
        ("<?xml version='1.0'?>a", ["!?xml version='1.0'?", "'a'"]),
        ("<![CDATA[a]]>", ["![CDATA[a]]"]),
    ])
    func readsComments(_ source: String, _ expected: [String]) { #expect(tokens(source) == expected) }

    @Test(arguments: [
        ("<script>a<b</script>c", ["<script>", "raw a<b", "</script>", "'c'"]),
        (
            "<script><!--<script></script>--></script>x",
            ["<script>", "raw <!--<script></script>-->", "</script>", "'x'"]
        ),
        ("<script><!-- </script>x", ["<script>", "raw <!-- ", "</script>", "'x'"]),
        ("<style></styles></STYLE >a", ["<style>", "raw </styles>", "</STYLE>", "'a'"]),
        ("<title>a<b>&amp;</title>", ["<title>", "'a<b>&amp;'", "</title>"]),
        ("<textarea><p></textarea>", ["<textarea>", "'<p>'", "</textarea>"]),
        ("<plaintext></plaintext>", ["<plaintext>", "raw </plaintext>"]),
        ("<script>a", ["<script>", "raw a"]),
    ])
    func readsTextElements(_ source: String, _ expected: [String]) { #expect(tokens(source) == expected) }

    @Test func readsCDATAWhereItIsAllowed() {
        #expect(tokens("<![CDATA[a<b]]>c", allowsCDATA: true) == ["raw a<b", "'c'"])
        #expect(tokens("<script/>a", allowsCDATA: true) == ["<script/>", "'a'"])
    }

    @Test(arguments: [
        ("<meta charset=Windows-1251>", "windows-1251"), ("<meta charset='utf-16le'>", "utf-8"),
        ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>", "iso-8859-2"),
        ("<?xml version='1.0' encoding=\"koi8-r\"?><html>", "koi8-r"), ("<!-- <meta charset=a> --><p>", nil),
        ("<meta name=charset content='charset=x'>", nil),
        (String(repeating: " ", count: 1024) + "<meta charset=a>", nil),
    ])
    func findsDeclaredCharset(_ source: String, _ expected: String?) {
        #expect(HTMLCharset.declared(in: Array(source.utf8)) == expected)
    }

    @Test(arguments: [
        ("<p>a</p>", true), ("a &amp; b", true), ("a &#8217; b", true), ("a<br>b", true), ("a & b; c", false),
        ("SALE &QL; 3", false),
        ("3 < 4", false), ("<jane@example.com>", false), ("AT&T", false), ("", false),
    ])
    func knowsMarkup(_ text: String, _ expected: Bool) { #expect(HTMLFragment.isMarkup(text) == expected) }
}

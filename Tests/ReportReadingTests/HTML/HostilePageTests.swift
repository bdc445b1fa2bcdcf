import ReportLexicon
import ReportReading
import Testing

@Suite struct HostilePageTests {
    /// Pages that take a careless parser quadratic time, by what is repeated: 16 times longer, not 256 times.
    @Test(arguments: [
        "<", "<a ", "</", "<!--", "<div>", "<i>", "</p>", "<a b=c", " a", "<p a='", "&", "&#",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "<b></div>", "<i></b>", "<table><td>", "<script><!--<script>", "<svg><title>", "<li><p>", "<a><p>x", "<br>x",
        "<![CDATA[",
        "<span class=date>1 May 2019", "<h2>a</h2>", "<meta name=date content=x>", "<p class='a-b-c-d'>x.</p>",
        "<x-y>a", "<select><option>",
    ])
    func readsInLinearTime(_ piece: String) throws {
        let reader = ArticleReader(lexicon: try testLexicon())
        func time(_ size: Int) -> Duration {
            let text = "<html><body>" + String(repeating: piece, count: size / piece.utf8.count)
            return ContinuousClock().measure { _ = reader.read(Array(text.utf8), location: "a", format: "html") }
        }
        let (short, long) = (time(8000), time(128_000))
        #expect(long < max(short * 80, .milliseconds(500)), "\(short) for a sixteenth of \(long)")
    }

    @Test(arguments: [
        ("<div a", " a=1", ">x"), ("", "<div>", "x"), ("<script type=application/ld+json>", "[{\"a\":", ""),
    ])
    func survivesDepthAndWidth(_ start: String, _ piece: String, _ end: String) throws {
        let page = "<html>" + start + String(repeating: piece, count: 100_000) + end
        let results = try ArticleReader(lexicon: testLexicon()).read(Array(page.utf8), location: "a", format: "html")
        #expect(results.count == 1)
    }
}

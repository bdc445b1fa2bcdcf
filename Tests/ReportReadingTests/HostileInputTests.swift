import ReportLexicon
import ReportReading
import ReportTesting
import Testing

@Suite struct HostileInputTests {
    /// Text that a careless splitter would go over once for each of its characters: 256 times longer, not 16 times.
    @Test(arguments: ["x", "\"", "\n", ". ", "“", "Sign up [A] ", "A. ", "…", "a\n", "By ", "(", "\u{2029}", "1 "])
    func readsInLinearTime(_ piece: String) throws {
        let lexicon = try testLexicon()
        func time(_ count: Int) -> Duration {
            let text = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
            return ContinuousClock().measure { _ = ArticleReader(lexicon: lexicon).read(text, location: "a") }
        }
        let (short, long) = (time(4000), time(64_000))
        #expect(long < max(short * 80, .milliseconds(500)), "\(short) for a sixteenth of \(long)")
    }

    @Test(arguments: ["…  \n\n !? ”", "a.\u{0}\u{1}", "\u{FEFF}", "“”‘’", ". . . .", "\r\n\r\n.\r\n"])
    func sentencesCoverAllTokens(_ text: String) throws {
        let results = try ArticleReader(lexicon: testLexicon()).read(Array(text.utf8), location: "a", format: "text")
        guard let article = results.first?.article else { return }
        var next = 0
        for sentence in article.sentences {
            #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
            next = sentence.tokens.upperBound
        }
        #expect(next == article.tokens.count)
    }
}

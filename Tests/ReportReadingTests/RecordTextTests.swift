import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

/// Whoever sends a record counts offsets in the text that was sent.
@Suite struct RecordTextTests {
    @Test(arguments: ["They met in Bogota\u{301} on 3 May.", "SALE. &QL;\n\nIt fell on 3 May.", "A\u{302} 5 % rise."])
    func staysAsItWasSent(_ text: String) throws {
        let line = "{\"id\": \"a\", \"text\": \"\(text.replacing("\n", with: "\\n"))\"}"
        let results = ArticleReader(lexicon: try testLexicon()).read(
            Array(line.utf8), location: "a", format: "ndjson")
        let article = try #require(results.first?.article).article
        #expect(Array(article.text.unicodeScalars) == Array(text.unicodeScalars))
    }
}

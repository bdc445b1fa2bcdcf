import ReportOutput
import ReportTesting
import Testing

@Suite struct ReportStringsTests {
    @Test func shippedStringsAreRead() throws {
        #expect(try Resources.strings().language == "en")
    }

    @Test(arguments: [
        ("language: 'en',", "", "the key 'language' is missing"),
        ("language: 'en',", "language: 'en', lanugage: 'en',", "nothing reads the key 'lanugage'"),
        ("'Nov', 'Dec']", "'Nov']", "'dates.shortMonths' has 11 words"),
        ("'{count} articles'", "'{conut} articles'", "nothing fills the place '{conut}'"),
        ("witness: 'witness',", "", "the key 'witness' is missing"),
        ("direction: 'ltr',", "direction: 3,", "the value of 'direction' has the wrong form"),
    ])
    func faultyStringsAreRefused(words: String, replacement: String, message: String) throws {
        let text = String(decoding: try SourceTree.resource("strings.json5"), as: UTF8.self)
        let faulty = text.replacing(words, with: replacement, maxReplacements: 1)
        #expect(faulty != text)
        let error = #expect(throws: OutputError.self) {
            try ReportStrings.decode(from: Array(faulty.utf8), location: "strings.json5")
        }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }
}

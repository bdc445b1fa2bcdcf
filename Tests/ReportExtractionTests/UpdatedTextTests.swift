import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Articles whose text was written a day after the date that they are given.
@Suite struct UpdatedTextTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func extract(_ text: String) throws -> Extraction {
        let lexicon = try Self.lexicon.get()
        // 7 June 2022 was a Tuesday.
        return Extractor(lexicon: lexicon).extract(.plain(text, published: "2022-06-07", lexicon: lexicon))
    }

    @Test func countsFromTheDayAfterIfItsWeekdayIsPast() throws {
        let found = try extract(
            "The mayor resigned on Wednesday. Crowds gathered on Wednesday evening. The council met on Monday.")
        #expect(found.times.map(\.interval?.edtf) == ["2022-06-08", "2022-06-08", "2022-06-06"])
        #expect(found.findings.map(\.code) == ["updated-later"])
        #expect(found.publication?.interval.edtf == "2022-06-07")
    }

    @Test(arguments: [
        "The mayor resigned on Wednesday.",
        "The mayor will resign on Wednesday. Crowds will gather on Wednesday.",
        "The mayor resigned on Wednesday. Crowds gathered on Wednesday. He fled on Tuesday and was caught on Tuesday.",
        "The mayor resigned last Wednesday. Crowds gathered last Wednesday.",
    ])
    func countsFromTheDateWithoutSuchEvidence(_ text: String) throws {
        #expect(try extract(text).findings.isEmpty)
    }
}

import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

@Suite struct ArticleReaderTests {
    private func read(_ text: String, format: String? = nil) throws -> [ReadResult] {
        try ArticleReader(lexicon: testLexicon()).read(Array(text.utf8), location: "a", format: format)
    }

    @Test(arguments: [
        (" date 2022-09-28 Grain ships leave the port\n\nThey sailed.", "2022-09-28", "Grain ships leave the port"),
        (
            "Grain ships leave the port\n\nPublished: 28 September 2022\n\nThey sailed.", "2022-09-28",
            "Grain ships leave the port"
        ),
        (
            "Grain ships leave the port\nWednesday, Sept. 28, 2022 10:15 am\n\nThey sailed.", "2022-09-28",
            "Grain ships leave the port"
        ),
        (
            "Grain ships leave the port\n\nODESA, September 28, 2022 (Wire) - They sailed.", "2022-09-28",
            "Grain ships leave the port"
        ),
        ("By Jane Roe\nUpdated: 29 September 2022\n\nThey sailed.", nil, nil),
        ("They sailed on 28 September 2022 - at last.\n\nNobody saw them.", nil, nil),
        ("World News\n\nGrain ships leave the port\n\nThey sailed.", nil, "Grain ships leave the port"),
    ])
    func readsHeaders(_ text: String, _ date: String?, _ title: String?) throws {
        let article = try #require(try read(text).first?.article?.article)
        #expect(article.publication?.interval.edtf == date)
        #expect(article.title == title)
        #expect(article.text == text)
    }

    @Test func refusesImpossibleDates() throws {
        let result = try #require(try read("date 2022-02-30 Grain ships leave the port\n\nThey sailed.").first)
        #expect(result.article?.article.publication == nil)
        #expect(result.findings.map(\.code) == ["impossible-date"])
    }

    @Test func readsLinesOfJSON() throws {
        let lines = """
            {"id": "x", "published": "2022-09-28", "title": "T", "text": "One “two” \\u00e9."}
            [1]

            {"text": "Three.", "published": null, "title": null, "other": {"a": 1}}
            {"text": "Four.", "published": "soon"}
            {"title": "Five."}
            """
        let results = try read(lines, format: "ndjson")
        #expect(results.map(\.location) == ["a", "a#2", "a#4", "a#5", "a#6"])
        #expect(results.map { $0.article?.article.id } == ["x", nil, "a#4", "a#5", nil])
        #expect(
            results.map { $0.findings.map(\.code) } == [
                [], ["bad-record"], [], ["impossible-date"], ["bad-record"],
            ])
        let first = try #require(results[0].article?.article)
        #expect(first.text == "One “two” é.")
        #expect(first.publication?.interval.edtf == "2022-09-28")
        #expect(first.publication?.evidence.first?.rule == RuleID("headers", "field"))
    }

    @Test func refusesEmptyAndBinaryInput() throws {
        #expect(try read(" \n\t").first?.findings.map(\.code) == ["empty-article"])
        #expect(try read("a\0b").first?.findings.map(\.code) == ["binary-file"])
        #expect(try read("a", format: "word").first?.findings.map(\.code) == ["unknown-format"])
    }
}

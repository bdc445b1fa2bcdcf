import ReportLexicon
import ReportModel
import ReportReading
import Testing

/// Which of several dates of publication is taken, and what becomes of the others.
@Suite struct PublicationOrderTests {
    private func publication(_ line: String, argument: String? = nil) throws -> (
        edtf: String?, rules: [String], codes: [String]
    ) {
        let reader = ArticleReader(lexicon: try testLexicon(), dates: GivenDates(argument: argument))
        let result = try #require(reader.read(Array(line.utf8), location: "a").first)
        let time = result.article?.article.publication
        return (time?.interval.edtf, time?.evidence.map(\.rule.description) ?? [], result.findings.map(\.code))
    }

    private static let dateline = #""text": "ODESA, Sept. 28 (Wire) - They sailed at dawn, and nobody saw them go.""#

    @Test func theArgumentComesFirst() throws {
        let found = try publication(#"{"date": "2022-09-30", \#(Self.dateline)}"#, argument: "2022-09-28")
        #expect(found.edtf == "2022-09-28")
        #expect(found.rules == ["dates: argument"])
        #expect(found.codes == ["contradicted-date"])
    }

    @Test func theFieldComesBeforeTheAddress() throws {
        let line = #"{"date": "2022-09-28", "url": "https://example.com/2022/09/28/ships", \#(Self.dateline)}"#
        let found = try publication(line)
        #expect(found.rules == ["headers: field", "dates: address"])
        #expect(found.codes.isEmpty)
    }

    @Test(arguments: [
        ("https://example.com/2022/09/28/ships.html", "2022-09-28"),
        ("https://example.com/world/2022/sep/28/ships", "2022-09-28"),
        ("https://example.com/ships-2022-09-28", "2022-09-28"),
        ("https://example.com/news/20220928/ships", "2022-09-28"),
        ("https://example.com/2022/09/ships", "2022-09"),
        ("https://example.com/news-12345678", nil),
        ("https://example.com/2022/13/45/ships", nil),
        ("https://example.com/?date=2022-09-28", nil),
        ("https://example.com/article/4022/10/11", nil),
    ])
    func readsAddresses(_ address: String, _ day: String?) throws {
        #expect(try publication(#"{"url": "\#(address)", "text": "They sailed at dawn."}"#).edtf == day)
    }

    @Test(
        arguments: [
            ("2022-09", "2022-09-28", []), ("2022", "2022-09-28", []), ("2022-10-01", "2022-10-01", []),
            ("2022-11-20", "2022-11-20", ["contradicted-date"]), ("2022-12", "2022-12", []),
        ] as [(String, String, [String])])
    func aDatelineWithoutYearNarrows(_ field: String, _ day: String, _ codes: [String]) throws {
        let found = try publication(#"{"date": "\#(field)", \#(Self.dateline)}"#)
        #expect(found.edtf == day)
        #expect(found.codes == codes)
    }

    @Test func refusesWhatIsNoDate() throws {
        let found = try publication(
            #"{"date": "2022-02-30", "url": "https://example.com/2022/03/01/x", "text": "They sailed."}"#)
        #expect(found.edtf == "2022-03-01")
        #expect(found.codes == ["impossible-date"])
    }

    @Test func readsTheDatesOfTheAnalyst() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "dates.csv",
            Array("name,date\na.txt,2022-09-28\ninner/b.txt,\"2022-09\"\nx1,2021\nc.txt,soon\nnone,2020\n".utf8))
        try folder.write("a.txt", Array("date 2022-09-20 Ships leave the port\n\nThey sailed.".utf8))
        try folder.write("inner/b.txt", Array("They sailed.".utf8))
        try folder.write("inner/d.ndjson", Array(#"{"id": "x1", "text": "They sailed."}"#.utf8))
        let results = try ArticleReader(lexicon: testLexicon()).read(paths: [folder.path])
        let days = results.compactMap(\.article?.article).map { $0.publication?.interval.edtf }
        #expect(days == ["2022-09-28", "2022-09", "2021"])
        #expect(results.flatMap(\.findings).map(\.code) == ["bad-date-row", "contradicted-date"])
        let evidence = try #require(results.compactMap(\.article).first?.article.publication?.evidence.first)
        #expect(evidence.rule == RuleID("dates", "dates.csv"))
        #expect(evidence.explanation.hasSuffix("dates.csv, line 2"))
        let alone = try ArticleReader(lexicon: testLexicon()).read(paths: [folder.path + "/a.txt"])
        #expect(alone.compactMap(\.article).first?.article.publication?.interval.edtf == "2022-09-28")
    }
}

import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

/// Every form in which an article arrives, recognized by its content.
@Suite struct FormatTests {
    private func read(_ text: String, location: String = "a") throws -> [ReadResult] {
        try ArticleReader(lexicon: testLexicon()).read(Array(text.utf8), location: location)
    }

    private struct Expected {
        let ids: [String?]
        let titles: [String?]
        let days: [String?]
        let texts: [String?]
    }

    private func expect(_ text: String, _ expected: Expected, location: String = "a") throws {
        let articles = try read(text, location: location).map { $0.article?.article }
        #expect(articles.map { $0?.id } == expected.ids)
        #expect(articles.map { $0?.title } == expected.titles)
        #expect(articles.map { $0?.publication?.interval.edtf } == expected.days)
        #expect(articles.map { $0?.text } == expected.texts)
    }

    @Test func readsTheAnswerOfANewsService() throws {
        let text = #"""
            {"status": "ok", "totalResults": 2, "articles": [
              {"source": {"id": null, "name": "Daily Example"}, "headline": "Ships leave",
               "publishedAt": "2022-09-28T10:00:00Z", "description": "Short.", "content": "They sailed \u2013 at last.",
               "url": "https://example.com/1"},
              {"_id": 7, "pub_date": 1664323200, "body": ["One.", "Two."], "title": {"rendered": "T"}}]}
            """#
        try expect(
            text,
            Expected(
                ids: ["a", "7"], titles: ["Ships leave", "T"], days: ["2022-09-28", "2022-09-28"],
                texts: ["They sailed – at last.", "One.\n\nTwo."]))
        #expect(try read(text)[0].article?.article.origin.publisher == "Daily Example")
        let origin = try #require(try read(text)[1].article?.article.origin)
        #expect(
            origin.byteCount
                == #"{"_id": 7, "pub_date": 1664323200, "body": ["One.", "Two."], "title": {"rendered": "T"}}"#.utf8
                .count)
    }

    @Test(arguments: [
        #"{"response": {"results": [{"webTitle": "T", "webPublicationDate": "2022-09-28", "fields": {"bodyText": "x"}}]}}"#,
        #"{"hits": {"hits": [{"_source": {"title": "T", "date": "2022-09-28", "text": "x"}}]}}"#,
        #"[{"headline": "T", "datePublished": "2022-09-28", "articleBody": "x"}]"#,
        #"{"name": "T", "created_at": "2022-09-28", "summary": "x"}"#,
    ])
    func findsArticlesInWrappers(_ text: String) throws {
        let results = try read(text)
        #expect(results.count == 1 && results[0].article?.article.text == "x", "\(results[0].findings)")
    }

    @Test func readsLinesByTheirContent() throws {
        let lines = "{\"text\": \"One.\"}\n\n{\"text\": \"Two.\", \"date\": \"2022\"}\n"
        try expect(
            lines, Expected(ids: ["a", "a#3"], titles: [nil, nil], days: [nil, "2022"], texts: ["One.", "Two."]))
    }

    @Test func readsFeeds() throws {
        let rss = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!-- made by hand --><rss version="2.0" xmlns:c="urn:c" xmlns:dc="urn:dc"><channel><title>Daily Example</title>
            <item><title>R&D up</title><link>https://example.com/2022/09/28/a</link><guid>g1</guid>
              <pubDate>Wed, 28 Sep 2022 10:00:00 GMT</pubDate><description>Short.</description>
              <c:encoded><![CDATA[They sailed.]]></c:encoded></item>
            <item><title>Two</title><dc:date>2022-09-29</dc:date><description>It sank &amp; burnt.</description></item>
            </channel></rss>
            """
        try expect(
            rss,
            Expected(
                ids: ["g1", "a#2"], titles: ["R&D up", "Two"], days: ["2022-09-28", "2022-09-29"],
                texts: ["They sailed.", "It sank & burnt."]))
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>E</title><entry><id>urn:1</id><title>One</title>
            <link rel="self" href="https://example.com/self"/><link href="https://example.com/2022/09/28/one"/>
            <updated>2022-10-01T00:00:00Z</updated><content>They sailed.</content></entry></feed>
            """
        try expect(
            atom, Expected(ids: ["urn:1"], titles: ["One"], days: ["2022-09-28"], texts: ["They sailed."]))
        let rdf = """
            <rdf:RDF xmlns:rdf="urn:rdf" xmlns="http://purl.org/rss/1.0/"><channel><title>E</title></channel>
            <item><title>One</title><description>They sailed.</description></item></rdf:RDF>
            """
        try expect(rdf, Expected(ids: ["a"], titles: ["One"], days: [nil], texts: ["They sailed."]))
    }

    @Test func readsMarkdownBelowFrontMatter() throws {
        let text = """
            ---
            title: "Ships leave: at last"
            date: 2022-09-28
            tags:
              - grain
            url: https://example.com/x
            ---
            # Ships leave

            The **ten** ships [sailed](https://example.com/2022) at 5*3 knots.
            """
        try expect(
            text,
            Expected(
                ids: ["a"], titles: ["Ships leave: at last"], days: ["2022-09-28"],
                texts: ["Ships leave\n\nThe ten ships sailed at 5*3 knots."]))
        let article = try #require(try read(text)[0].article?.article)
        let place = try #require(article.text.utf8.firstRange(of: Array("sailed".utf8)))
        let offset = article.text.utf8.distance(from: article.text.startIndex, to: place.lowerBound)
        let original = Array(text.utf8)[article.sourceMap.source(of: offset)...].prefix(6)
        #expect(String(decoding: original, as: UTF8.self) == "sailed")
    }

    @Test func keepsWhatComesBeforeAnEarlyEnd() throws {
        let json = #"{"articles": [{"text": "One."}, {"text": "Two."}, {"text": "Thr"#
        #expect(try read(json).map { $0.article?.article.text } == ["One.", "Two.", nil])
        let feed = "<rss><channel><item><title>A</title><description>One.</description></item><item><title>B"
        #expect(try read(feed).map { $0.article?.article.text } == ["One.", nil])
        #expect(try read(feed)[1].findings.map(\.code) == ["broken-feed"])
    }

    @Test func takesOtherTextsAsText() throws {
        for text in ["[Kyiv] They sailed.", "{x} They sailed.", "--- They sailed.", "<3 They sailed."] {
            #expect(try read(text)[0].article?.article.text == text)
        }
    }
}

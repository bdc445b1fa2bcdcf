import ReportLexicon
import ReportModel
import Testing

@testable import ReportReading

@Suite struct PageDateTests {
    private func read(_ page: String) throws -> (publication: PublicationTime?, codes: [String]) {
        let results = try ArticleReader(lexicon: testLexicon()).read(Array(page.utf8), location: "a")
        let result = try #require(results.first)
        return (result.article?.article.publication, result.findings.map(\.code))
    }

    @Test(arguments: [
        (
            #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-11-18T08:00:00Z"}</script>"#,
            "JSON-LD"
        ),
        (#"<meta property="article:published_time" content="2019-11-18T23:00:00+02:00">"#, "meta element"),
        (#"<meta name="DC.date" content="2019-11-18">"#, "meta element"),
        (#"<meta name="sailthru.date" content="Mon, 18 Nov 2019 10:00:00 GMT">"#, "meta element"),
        (#"<meta name="pubdate" content="20191118">"#, "meta element"),
        (#"<meta name="publish_date" content="1574064000">"#, "meta element"),
        (#"<link rel=canonical href="https://example.com/2019/11/18/ships">"#, "address"),
    ])
    func readsMetadata(_ head: String, _ rule: String) throws {
        let publication = try read(samplePage(head: head)).publication
        #expect(publication?.interval.edtf == "2019-11-18")
        #expect(publication?.evidence.first?.rule.name == rule)
    }

    @Test(arguments: [
        #"<time datetime="2019-11-18T10:00">yesterday</time>"#, #"<span class="entry-date">November 18, 2019</span>"#,
        #"<div class="postDate">18 Nov 2019, 10:15</div>"#, "<p>Published on 18 November 2019 at 5 pm</p>",
        "<p>Veröffentlicht am 18. November 2019</p>", "<p>Publié le 18 novembre 2019</p>",
        "<p>18 de noviembre de 2019</p>",
        "<p>Опубликовано 18 ноября 2019 г.</p>", "<p>2019年11月18日</p>", "<p>Datum: 18.11.2019</p>", "<p>11/18/2019</p>",
        #"<abbr class="published" title="2019-11-18">Monday</abbr>"#,
    ])
    func readsDatesNearTheHeadline(_ line: String) throws {
        #expect(try read(samplePage(beforeText: line)).publication?.interval.edtf == "2019-11-18")
    }

    @Test func prefersPublicationToChange() throws {
        let head = """
            <meta property="article:modified_time" content="2020-02-02"><meta name="date" content="2019-11-18">
            """
        #expect(try read(samplePage(head: head)).publication?.interval.edtf == "2019-11-18")
        let line = #"<p>Updated: 2 February 2020</p><span class="date">18 November 2019</span>"#
        #expect(try read(samplePage(beforeText: line)).publication?.interval.edtf == "2019-11-18")
    }

    @Test func takesTheDayOfTheAddressForAStampOfTheNextDay() throws {
        let head = """
            <meta name="date" content="2019-11-19T02:00:00Z"><link rel=canonical href="https://example.com/2019/11/18/x">
            """
        let read = try read(samplePage(head: head))
        #expect(read.publication?.interval.edtf == "2019-11-18" && read.codes.isEmpty)
    }

    @Test func passesOverDatesOfOtherStories() throws {
        let box = #"<div class="related-posts"><time datetime="2018-01-01">1 January 2018</time></div>"#
        #expect(try read(samplePage(beforeText: box)).publication == nil)
    }

    @Test(arguments: [
        (#"<meta name="date" content="1970-01-01">"#, "impossible-date"),
        (#"<meta name="date" content="2019-02-30">"#, "impossible-date"),
        (
            #"<meta name="date" content="2019-11-18"><link rel=canonical href="https://example.com/2012/01/05/x">"#,
            "contradicted-date"
        ),
    ])
    func refusesWhatCannotBe(_ head: String, _ code: String) throws {
        #expect(try read(samplePage(head: head)).codes.contains(code))
    }
}

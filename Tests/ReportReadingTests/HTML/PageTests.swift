import ReportLexicon
import ReportModel
import Testing

@testable import ReportReading

/// A page around an article's paragraphs, with the boxes that pages have.
func samplePage(
    head: String = "", beforeText: String = "", paragraphs: [String] = samplePageParagraphs, afterText: String = ""
) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Ships leave | Example</title>\(head)</head><body class="has-sidebar">
    <nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>
    <main><h1>Ships leave the port</h1>\(beforeText)<div class="story">
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </div>\(afterText)</main><footer>All rights reserved, 2019.</footer></body></html>
    """
}

let samplePageParagraphs = [
    "Ten ships left the port on Monday with 4,000 tons of grain, the harbour master said, and more will follow.",
    "They were inspected for hours, and the crews were told to wait until the tide had turned before they sailed.",
    "Nobody knows how many will come back, but the owners have paid, and the insurers have agreed to the route.",
]

@Suite struct PageTests {
    private func read(_ page: String) throws -> Article {
        let results = try ArticleReader(lexicon: testLexicon()).read(Array(page.utf8), location: "a")
        return try #require(results.first?.article?.article)
    }

    private func rules(_ article: Article) -> [String: String] {
        Dictionary(article.surroundings.map { ($0.text, $0.rule.name) }) { first, _ in first }
    }

    @Test func findsTheArticle() throws {
        let article = try read(samplePage())
        #expect(article.text == samplePageParagraphs.joined(separator: "\n\n"))
        #expect(article.title == "Ships leave the port")
        let rules = rules(article)
        #expect(rules["Home"] == "site navigation")
        #expect(rules["Ships leave the port"] == "headline")
        #expect(rules["All rights reserved, 2019."] == "site footer")
    }

    @Test(arguments: [
        (
            #"<div class="relatedPosts"><p>Five more ships were lost, and nobody has heard of them since.</p></div>"#,
            "related stories"
        ),
        (#"<form><p>Sign up for our letter, which comes every day at 5 in the morning.</p></form>"#, "form"),
        (
            #"<div id="comments"><p>I think that 300 ships will sail, whatever they say in the papers.</p></div>"#,
            "comment section"
        ),
        (
            #"<div class="gdpr-banner"><p>We and 800 partners keep what you do here, and we sell it.</p></div>"#,
            "cookie notice"
        ),
        (
            #"<div style="display: none"><p>This page was seen by 5,000 readers, and all liked it.</p></div>"#,
            "hidden text"
        ),
        (
            #"<div role="navigation"><p>This page has 12 parts, and you can go to each of them.</p></div>"#,
            "site navigation"
        ),
        (
            #"<figure><figcaption>A ship with 200 tons of grain leaves the port.</figcaption></figure>"#,
            "picture caption"
        ),
        (#"<ul><li><a href=/x>Ten ships are late</a></li></ul>"#, "links"),
        (#"<h2>More on this story</h2>"#, "heading without text"),
        (#"<noscript>This page needs 1 script.</noscript>"#, "text for browsers without scripts"),
    ])
    func keepsWhatIsNoArticleWithItsRule(_ box: String, _ rule: String) throws {
        let article = try read(samplePage(afterText: box))
        #expect(article.text == samplePageParagraphs.joined(separator: "\n\n"))
        #expect(article.surroundings.contains { $0.rule.name == rule && box.contains($0.text) })
    }

    @Test func doubtsNamesAroundTheArticle() throws {
        let paragraphs = samplePageParagraphs.map { "<div class=\"card\"><p>\($0)</p></div>" }.joined()
        for name in ["sidebar", "widgets", "related"] {
            let article = try read("<html><body><div class=\(name)><h1>Ships</h1>\(paragraphs)</div></body></html>")
            #expect(article.text == samplePageParagraphs.joined(separator: "\n\n"))
        }
    }

    @Test func keepsTheTextOfUnclosedParagraphs() throws {
        let page = "<body><h1>Ships</h1><div>" + samplePageParagraphs.map { "<p>\($0)" }.joined() + "</div><i>"
        #expect(try read(page).text == samplePageParagraphs.joined(separator: "\n\n"))
        let breaks = "<body><div>" + samplePageParagraphs.joined(separator: "<br><br>") + "</div>"
        #expect(try read(breaks).text == samplePageParagraphs.joined(separator: "\n\n"))
    }

    @Test func resolvesReferencesAndLeadsBack() throws {
        let page = samplePage(
            paragraphs: samplePageParagraphs + [
                "The Smith &amp; Sons&nbsp;yard <b>built</b>\n  5 of them; it&rsquo;s said that &#8220;none sank&#x201D;, &copy 2019."
            ])
        let article = try read(page)
        #expect(article.text.hasSuffix("The Smith & Sons yard built 5 of them; it’s said that “none sank”, © 2019."))
        let source = Array(page.utf8)
        for word in ["4,000", "insurers", "built", "sank", "2019."] {
            let place = try #require(article.text.firstRange(of: word)).lowerBound
            let start = article.sourceMap.source(of: article.text[..<place].utf8.count)
            #expect(source[start...].starts(with: word.utf8))
        }
    }

    @Test func readsWhatThePageSaysOfItself() throws {
        let article = try read(
            samplePage(
                head: """
                    <link rel=canonical href="https://example.com/a"><meta property="og:site_name" content="Daily Example">
                    <meta property="og:title" content="Ships &amp; grain">
                    """))
        #expect(article.title == "Ships & grain")
        #expect(article.origin.publisher == "Daily Example")
    }
}

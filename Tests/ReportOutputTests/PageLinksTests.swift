import Testing

@testable import ReportOutput

@Suite struct PageLinksTests {
    @Test func linksOutsideOfWhatIsFoldedAreTold() {
        let links = PageLinks(
            in: "<p><a href=\"#a-1\">1</a></p><details><a href=\"#a-2\">2</a></details><h2><a href=\"#a-3\">3</a>")
        #expect(links.all == ["a-1", "a-2", "a-3"])
        #expect(links.open == ["a-1", "a-3"])
    }

    @Test func otherAttributesMayStandBeforeTheAddress() {
        let long = HTML(text: String(repeating: "h", count: 9000))
        let links = PageLinks(
            in: "<b>\(long)</b><a class=\"ref\" href=\"#a-1\">1</a><a href=\"https://a.test/#b\">2</a>")
        #expect(links.all == ["a-1"])
    }

    @Test func quotedMarkupIsNoLink() {
        #expect(PageLinks(in: "\("<a href=\"#a-1\">")").all == [])
    }
}

import Foundation
import ReportModel
import ReportOutput
import ReportTesting
import Testing

@Suite struct ReportPageTests {
    private let page: String

    init() throws { page = try Resources.page(of: SampleReport.make()) }

    @Test func everyLinkLeadsSomewhere() {
        let anchors = Set(page.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let links = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(links.count > 50)
        #expect(Set(links).subtracting(anchors) == [])
    }

    @Test func everyAnchorIsUsedOnce() {
        let anchors = page.matches(of: /id="([^"]+)"/).map { String($0.1) }
        #expect(Set(anchors).count == anchors.count)
    }

    @Test func everyFigureStandsWithItsMarkedNumber() {
        for observation in SampleReport.make().observations {
            #expect(page.contains("<tr id=\"f-\(observation.id)\">"))
            #expect(page.contains("href=\"#f-\(observation.id)\""))
        }
        #expect(page.contains("third battalion, of <mark>540</mark> men, was “gone”."))
    }

    @Test func numbersThatAreNotUsedStandWithTheirReason() {
        #expect(page.contains("A soldier of the <mark>412th</mark> Regiment"))
        #expect(page.contains("Name of a unit"))
    }

    @Test func theTwoTotalsStandSideBySide() throws {
        let differ = try #require(page.firstRange(of: "id=\"differ\""))
        let undated = try #require(page.firstRange(of: "id=\"undated\""))
        let section = page[differ.upperBound..<undated.lowerBound]
        #expect(section.contains("$17.4\u{A0}bn") && section.contains("$18.1\u{A0}bn"))
        #expect(section.contains("the day from which they count"))
        #expect(!section.contains("rocket launchers"))
    }

    @Test func noPlaceIsLeftUnfilled() {
        let text = page.replacing(/(?s)<(pre|style).*?<\/\1>/, with: "")
        #expect(text.matches(of: /\{[a-z]+\}/).map { String($0.0) } == [])
    }

    @Test func thePolicyAllowsExactlyTheStyle() throws {
        let style = try #require(page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).1
        let digest = Data(SHA256.digest(Array(style.utf8))).base64EncodedString()
        #expect(page.contains("style-src 'sha256-\(digest)'"))
        #expect(!page.contains("<script") && !page.contains("style=\""))
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        #expect(try Resources.page(of: SampleReport.make()) == page)
    }

    @Test func aReportOfNothingIsStillAPage() throws {
        let empty = try Resources.page(of: SampleReport.empty)
        #expect(empty.contains("No figures were found."))
        #expect(!empty.contains("<table class=\"stack claims\">"))
    }

    @Test func hostileWordsStayWords() throws {
        let hostile = "</style><script>alert(1)</script>\"\u{301} onclick='x' \u{202E}"
        let edition = Edition(
            id: "x", asOf: nil, title: hostile, window: ReportWindow(since: nil, until: nil), command: hostile,
            toolVersion: "0", lexiconDigest: "", inputDigest: "")
        let sample = SampleReport.make()
        let page = try Resources.page(
            of: Report(
                edition: edition, extractions: sample.extractions, observations: sample.observations, series: [],
                events: sample.events, charts: [], findings: []))
        #expect(!page.contains("<script"))
        #expect(!page.unicodeScalars.contains("\u{202E}"))
        #expect(page.matches(of: /<\/style>/).count == 1)
    }
}

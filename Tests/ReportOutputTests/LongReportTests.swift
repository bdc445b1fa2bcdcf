import ReportModel
import ReportTesting
import Testing

/// A report of thousands of figures stays a page that can be read, printed and sent.
@Suite struct LongReportTests {
    @Test func weakerRowsAreFoldedAndCounted() throws {
        let report = SampleCrowd.report(times: 30)
        let page = try Resources.page(of: report)
        for figure in report.observations { #expect(page.contains("<tr id=\"f-\(figure.id)\">")) }
        #expect(page.contains("<details class=\"rest\"><summary>Show"))
        #expect(page.contains("more stand in observations.csv."))
    }

    @Test func theStrongestRowsStandOpen() throws {
        let page = try Resources.page(of: SampleCrowd.report(times: 30))
        let table = try #require(page.split(separator: "<table class=\"stack claims titled\">").dropFirst().first)
        let open = try #require(table.firstRange(of: "</table>")).lowerBound
        #expect(table[..<open].matches(of: /<tr id=/).count == 4)
    }

    @Test func aShortReportFoldsNothing() throws {
        #expect(try !Resources.page(of: SampleReport.make()).contains("class=\"rest\""))
    }

    /// Those that stand in print, where links to what is folded are marked, so that the style sheet takes them away.
    @Test func linksThatArePrintedLeadToWhatIsPrinted() throws {
        let page = try Resources.page(of: SampleCrowd.report(times: 30))
        let printed = page.split(separator: "<details").enumerated().map { number, part in
            number == 0 ? part : part.firstRange(of: "</details>").map { part[$0.upperBound...] } ?? ""
        }.joined()
        let anchors = Set(printed.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let links = printed.matches(of: /<a(?! class="[^"]*folded)[^>]* href="#([^"]+)"/).map { String($0.1) }
        #expect(Set(links).subtracting(anchors) == [])
        #expect(printed.contains("folded\" href=\"#f-"))
    }

    @Test func whatIsNotOnThePageHasNoLink() throws {
        let report = SampleCrowd.report(times: 400)
        let page = try Resources.page(of: report)
        let anchors = Set(page.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let links = Set(page.matches(of: /href="#([^"]+)"/).map { String($0.1) })
        #expect(links.subtracting(anchors) == [])
        #expect(report.observations.count > 2500)
        #expect(page.utf8.count < 5_000_000)
    }
}

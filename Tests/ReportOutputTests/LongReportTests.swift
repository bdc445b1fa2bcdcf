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
        let table = try #require(page.split(separator: "<table class=\"stack claims\">").dropFirst().first)
        let open = try #require(table.firstRange(of: "</table>")).lowerBound
        #expect(table[..<open].matches(of: /<tr id=/).count == 4)
    }

    @Test func aShortReportFoldsNothing() throws {
        #expect(try !Resources.page(of: SampleReport.make()).contains("class=\"rest\""))
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

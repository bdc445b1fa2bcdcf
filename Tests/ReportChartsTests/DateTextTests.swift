import ReportModel
import Testing

@testable import ReportCharts

@Suite struct DateTextTests {
    @Test(arguments: [
        ("2022-09-28", "28 Sep 2022", "28 Sep"), ("2022-04-01/2022-04-10", "1–10 Apr 2022", "1–10 Apr"),
        ("2022-02-24/2022-04-30~", "24 Feb – c. 30 Apr 2022", "24 Feb – c. 30 Apr"),
        ("[2021-12-30..2022-01-02]", "30 Dec 2021 – 2 Jan 2022", "30 Dec – 2 Jan"),
        ("2022-02-24/..", "since 24 Feb 2022", "since 24 Feb"), ("../2022-02-24", "until 24 Feb 2022", "until 24 Feb"),
        ("2022-06~", "c. Jun 2022", "c. Jun 2022"), ("2022", "2022", "2022"),
        ("2022-21", "Mar 2022 – May 2022", "Mar 2022 – May 2022"),
    ])
    func stretchesAreShort(interval: String, withYear: String, without: String) throws {
        let words = try ChartResources.style().words
        let date = try #require(CivilInterval(interval))
        #expect(DateText(words: words, withYear: true).text(date) == withYear)
        #expect(DateText(words: words, withYear: false).text(date) == without)
    }
}

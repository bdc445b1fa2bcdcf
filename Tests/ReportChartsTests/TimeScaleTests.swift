import ReportModel
import Testing

@testable import ReportCharts

@Suite struct TimeScaleTests {
    @Test(arguments: [
        ("2022-09-28", "2022-09-28", 700.0, "25/Sep 2022 26 27 28 29 30 1/Oct"),
        ("2022-02-24", "2022-09-28", 500, "Mar/2022 Apr May Jun Jul Aug Sep Oct"),
        ("2021-01-20", "2022-09-28", 500, "Jan/2021 Apr Jul Oct Jan/2022 Apr Jul Oct"),
        ("2014-03-01", "2024-03-01", 500, "2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024"),
        ("2015-01-22", "2015-02-18", 300, "26/Jan 2015 2/Feb 9 16"),
    ])
    func ticksFallOnTheCalendar(first: String, last: String, width: Double, expected: String) throws {
        let words = try ChartResources.style().words
        let scale = TimeScale(
            from: try #require(CivilDate(first)), to: try #require(CivilDate(last)), left: 0, right: width, words: words
        )
        let ticks = scale.ticks.map { tick in tick.label + (tick.context.map { "/" + $0 } ?? "") }
        #expect(ticks.joined(separator: " ") == expected)
    }
}
